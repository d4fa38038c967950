package dev.servescope.cli;

import dev.servescope.cli.io.Streams;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.scenario.trace.ImportedTrace;
import java.util.Locale;

/** Says on standard error what became of the rows of a trace. */
record ImportAccount(Streams streams) {
  /**
   * Tells all of it.
   *
   * @param before the scenario that the trace went into
   */
  void tell(ImportedTrace trace, Scenario before) {
    streams.say(
        String.format(
            Locale.ROOT,
            "%s read as %s: %s; %s could not be used.",
            counted(trace.rows(), "row"),
            trace.kind(),
            counted(trace.traffic().arrivals().size(), "request"),
            counted(trace.skippedCount(), "row")));
    trace.skipped().forEach(row -> streams.say("Line " + row.line() + ": " + row.reason()));
    long unnamed = trace.skippedCount() - trace.skipped().size();
    if (unnamed > 0) {
      streams.say(String.format(Locale.ROOT, "... and %,d more", unnamed));
    }
    remarks(trace, before);
  }

  private static String counted(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  private void remarks(ImportedTrace trace, Scenario before) {
    if (trace.reordered()) {
      streams.say("The rows were not in the order of their arrivals; they have been sorted.");
    }
    if (!trace.ignoredColumns().isEmpty()) {
      streams.say("Columns not used: " + String.join(", ", trace.ignoredColumns()));
    }
    if (trace.unnamed() > 0) {
      streams.say(
          String.format(
              Locale.ROOT,
              "A scenario has at most %d classes and %d tiers; the %,d rarest names are together as"
                  + " \"other\".",
              Demand.MAX_KINDS,
              Demand.MAX_KINDS,
              trace.unnamed()));
    }
    if (trace.work().isEmpty()) {
      streams.say(
          "It does not say how long a request takes; that is "
              + Units.text(before.work().mean())
              + " on average.");
    }
  }
}
