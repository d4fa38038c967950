package dev.servescope.storage.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One kind of trace, known by its header. */
sealed interface TraceFormat
    permits PlainTrace, TokenTrace, BurstTrace, FunctionTrace, MinuteTrace {
  /** What the file is taken for, as people call it. */
  String kind();

  /** The columns that are used, in lower case. */
  List<String> columns();

  /** What is known of each request beside its arrival. */
  Set<Entry.Part> parts();

  /** Whether each row is one request, so that its place among the others means something. */
  default boolean rowsAreRequests() {
    return true;
  }

  /** Whether the work is that of counted tokens. */
  default boolean countsTokens() {
    return false;
  }

  /** Takes a row apart into its requests; a bad row is refused as a whole. */
  Stream<Entry> entries(Row row) throws BadRowException;
}
