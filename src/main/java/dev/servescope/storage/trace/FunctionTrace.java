package dev.servescope.storage.trace;

import java.util.List;

/**
 * Invocations of functions by the header of Azure's public trace of 2021, {@code
 * app,func,end_timestamp,duration}: an invocation arrived its duration before its end, both in
 * seconds.
 */
record FunctionTrace(TimeColumn ends) implements TraceFormat {
  static final String END = "end_timestamp";
  static final String DURATION = "duration";

  @Override
  public String kind() {
    return "function invocations with durations";
  }

  @Override
  public List<String> columns() {
    return List.of(END, DURATION);
  }

  @Override
  public boolean hasWork() {
    return true;
  }

  @Override
  public Entry entry(Row row) throws BadRowException {
    long end = ends.nanos(row.field(END));
    long duration = TimeText.work(row.field(DURATION));
    return new Entry(end - duration, duration);
  }
}
