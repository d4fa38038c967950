package dev.servescope.storage.trace;

import dev.servescope.scenario.trace.TokenCost;
import java.util.List;

/**
 * Requests to language models with their token counts, by the header of Azure's public LLM traces:
 * {@code TIMESTAMP,ContextTokens,GeneratedTokens}.
 */
record TokenTrace(TimeColumn arrivals, TokenCost cost) implements TraceFormat {
  static final String TIMESTAMP = "timestamp";
  static final String CONTEXT = "contexttokens";
  static final String GENERATED = "generatedtokens";
  private static final long MAX_TOKENS = 1_000_000_000;

  @Override
  public String kind() {
    return "LLM trace with token counts";
  }

  @Override
  public List<String> columns() {
    return List.of(TIMESTAMP, CONTEXT, GENERATED);
  }

  @Override
  public boolean hasWork() {
    return true;
  }

  @Override
  public Entry entry(Row row) throws BadRowException {
    long arrival = arrivals.nanos(row.field(TIMESTAMP));
    var work = cost.work(tokens(row.field(CONTEXT)), tokens(row.field(GENERATED)));
    return new Entry(arrival, TimeText.checkWork(work));
  }

  private static long tokens(Row.Field field) throws BadRowException {
    try {
      long tokens = Long.parseLong(field.text());
      if (tokens >= 0 && tokens <= MAX_TOKENS) {
        return tokens;
      }
    } catch (NumberFormatException notANumber) {
      // Refused below, like a number out of range.
    }
    throw field.bad("no number of tokens");
  }
}
