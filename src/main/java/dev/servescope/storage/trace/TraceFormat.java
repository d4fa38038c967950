package dev.servescope.storage.trace;

import java.util.List;

/** One kind of trace, known by its header. */
sealed interface TraceFormat permits PlainTrace, TokenTrace, FunctionTrace {
  /** What the file is taken for, as people call it. */
  String kind();

  /** The columns that are used, in lower case. */
  List<String> columns();

  /** Whether rows say how much work a request is. */
  boolean hasWork();

  /** Takes a row apart. */
  Entry entry(Row row) throws BadRowException;

  /**
   * A request of the trace.
   *
   * @param arrivalNanos since any fixed time
   * @param workNanos 0 where the format has no work
   */
  record Entry(long arrivalNanos, long workNanos) {}
}
