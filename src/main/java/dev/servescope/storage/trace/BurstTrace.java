package dev.servescope.storage.trace;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.storage.trace.Entry.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requests to language models by the header of BurstGPT: {@code Timestamp,Model,Request
 * tokens,Response tokens,Total tokens,Log Type}, to which its third version adds {@code Session
 * ID,Elapsed time}. A model is a class, a session is a user. The work is that of the tokens, as the
 * elapsed time contains the waiting at the service that was observed; a request that failed there
 * has no response token and counts with its prompt.
 */
record BurstTrace(TimeColumn arrivals, TokenCost cost, boolean sessions) implements TraceFormat {
  static final String SESSION = "session id";
  private static final String TIMESTAMP = "timestamp";
  private static final String MODEL = "model";
  private static final String REQUEST = "request tokens";
  private static final String RESPONSE = "response tokens";

  @Override
  public String kind() {
    return "BurstGPT trace with token counts";
  }

  @Override
  public boolean countsTokens() {
    return true;
  }

  @Override
  public List<String> columns() {
    return sessions
        ? List.of(TIMESTAMP, MODEL, REQUEST, RESPONSE, SESSION)
        : List.of(TIMESTAMP, MODEL, REQUEST, RESPONSE);
  }

  @Override
  public Set<Part> parts() {
    return sessions ? Set.of(Part.WORK, Part.CLASS, Part.USER) : Set.of(Part.WORK, Part.CLASS);
  }

  @Override
  public Stream<Entry> entries(Row row) throws BadRowException {
    return Stream.of(
        Entry.at(arrivals.nanos(row.field(TIMESTAMP)))
            .withWork(TokenTrace.work(row.field(REQUEST), row.field(RESPONSE), cost))
            .withClass(row.field(MODEL).name())
            .withUser(sessions ? row.field(SESSION).text() : ""));
  }
}
