package dev.servescope.storage.trace;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.trace.Entry.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requests to language models with their token counts, by the header of Azure's public LLM traces:
 * {@code TIMESTAMP,ContextTokens,GeneratedTokens}.
 */
record TokenTrace(TimeColumn arrivals, TokenCost cost) implements TraceFormat {
  private static final String TIMESTAMP = "timestamp";
  private static final String CONTEXT = "contexttokens";
  private static final String GENERATED = "generatedtokens";
  private static final long MAX_TOKENS = 1_000_000_000;

  @Override
  public String kind() {
    return "LLM trace with token counts";
  }

  @Override
  public boolean countsTokens() {
    return true;
  }

  @Override
  public List<String> columns() {
    return List.of(TIMESTAMP, CONTEXT, GENERATED);
  }

  @Override
  public Set<Part> parts() {
    return Set.of(Part.WORK);
  }

  @Override
  public Stream<Entry> entries(Row row) throws BadRowException {
    long arrival = arrivals.nanos(row.field(TIMESTAMP));
    return Stream.of(
        Entry.at(arrival).withWork(work(row.field(CONTEXT), row.field(GENERATED), cost)));
  }

  /** The work of two counts of tokens, in nanoseconds. */
  static long work(Row.Field context, Row.Field generated, TokenCost cost) throws BadRowException {
    var what = "no number of tokens";
    return TimeText.checkWork(
        cost.work(context.whole(MAX_TOKENS, what), generated.whole(MAX_TOKENS, what)));
  }
}
