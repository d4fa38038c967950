package dev.servescope.storage.trace;

import dev.servescope.storage.trace.Entry.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Invocations of functions by the header of Azure's public trace of 2021, {@code
 * app,func,end_timestamp,duration}: an invocation arrived its duration before its end, both in
 * seconds.
 */
record FunctionTrace(TimeColumn ends) implements TraceFormat {
  private static final String END = "end_timestamp";
  private static final String DURATION = "duration";

  @Override
  public String kind() {
    return "function invocations with durations";
  }

  @Override
  public List<String> columns() {
    return List.of(END, DURATION);
  }

  @Override
  public Set<Part> parts() {
    return Set.of(Part.WORK);
  }

  @Override
  public Stream<Entry> entries(Row row) throws BadRowException {
    long end = ends.nanos(row.field(END));
    long duration = TimeText.work(row.field(DURATION));
    return Stream.of(Entry.at(end - duration).withWork(duration));
  }
}
