package dev.servescope.storage.trace;

import java.util.List;

/** Arrivals and, if the file has them, the work of each; without a header, arrivals alone. */
record PlainTrace(TimeColumn arrivals, boolean hasWork) implements TraceFormat {
  static final String ARRIVAL = "arrival";
  static final String WORK = "work";

  @Override
  public String kind() {
    return hasWork ? "arrival times with work" : "arrival times";
  }

  @Override
  public List<String> columns() {
    return hasWork ? List.of(ARRIVAL, WORK) : List.of(ARRIVAL);
  }

  @Override
  public Entry entry(Row row) throws BadRowException {
    long arrival = arrivals.nanos(row.field(ARRIVAL));
    return new Entry(arrival, hasWork ? TimeText.work(row.field(WORK)) : 0);
  }
}
