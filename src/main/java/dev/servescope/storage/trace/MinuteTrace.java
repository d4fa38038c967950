package dev.servescope.storage.trace;

import dev.servescope.scenario.load.Samples;
import dev.servescope.storage.trace.Entry.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invocations of functions counted by the minute, by the header of Azure's public traces of 2019,
 * {@code HashOwner,HashApp,HashFunction,Trigger,1,2,...,1440}: a row is a function, a trigger is a
 * class. The invocations of a minute are spread over it uniformly (see {@link Spread}), as a
 * Poisson process of which only the count is known spreads them.
 *
 * @param minutes the minutes that the file has
 */
record MinuteTrace(List<Integer> minutes, Spread spread) implements TraceFormat {
  private static final String FUNCTION = "hashfunction";
  private static final String TRIGGER = "trigger";
  private static final int MAX_MINUTE = 1440;

  /** The format of a file with the given columns, in lower case. */
  static MinuteTrace of(Set<String> columns) {
    var minutes =
        IntStream.rangeClosed(1, MAX_MINUTE)
            .filter(minute -> columns.contains(Integer.toString(minute)))
            .boxed()
            .toList();
    return new MinuteTrace(minutes, new Spread());
  }

  @Override
  public String kind() {
    return "function invocations by the minute";
  }

  @Override
  public List<String> columns() {
    var counts =
        minutes.isEmpty() ? Stream.of("1") : minutes.stream().map(minute -> minute.toString());
    return Stream.concat(Stream.of(FUNCTION, TRIGGER), counts).toList();
  }

  @Override
  public Set<Part> parts() {
    return Set.of(Part.CLASS);
  }

  @Override
  public boolean rowsAreRequests() {
    return false;
  }

  @Override
  public Stream<Entry> entries(Row row) throws BadRowException {
    var trigger = row.field(TRIGGER).name();
    var counts = new long[minutes.size()];
    for (int i = 0; i < counts.length; i++) {
      var field = row.field(minutes.get(i).toString());
      counts[i] = field.whole(Samples.MAX_SIZE, "no number of invocations");
    }
    return IntStream.range(0, counts.length)
        .boxed()
        .flatMap(i -> times(minutes.get(i) - 1, counts[i]).boxed())
        .map(nanos -> Entry.at(nanos).withClass(trigger));
  }

  private LongStream times(int minute, long count) {
    return LongStream.range(0, count).map(k -> spread.within(minute));
  }
}
