package dev.servescope.ui.find;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.study.find.Target;
import dev.servescope.ui.text.Numbers;
import java.util.Locale;

/** A target that may be asked for; the field holds its value, and nothing where it is not. */
enum Wish {
  /** The 95th percentile of latency is below. */
  P95("p95<"),
  /** So many requests are answered. */
  SUCCESS("success>="),
  /** So many are answered within the scenario's target, or the deadline of their class. */
  ATTAINMENT("attainment>="),
  /** An hour costs less. */
  COST("cost<");

  private final String start;

  Wish(String start) {
    this.start = start;
  }

  Target target(String value) {
    return Target.parse(start + value);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a scenario promises, as the field has it. */
  String promisedBy(Scenario scenario) {
    var targets = scenario.targets();
    boolean usual = targets.attainment() == USUAL && !scenario.demand().hasDeadlines();
    return switch (this) {
      case P95 -> usual ? spaced(Units.text(targets.latency())) : "";
      case SUCCESS -> Numbers.percent(targets.availability());
      case ATTAINMENT -> usual ? "" : Numbers.percent(targets.attainment());
      case COST -> "";
    };
  }

  /** One target for 95 % of all requests is one for the 95th percentile. */
  private static final double USUAL = 0.95;

  /** With a blank before the unit, as the window writes it; files have none. */
  private static String spaced(String text) {
    return text.replaceFirst("(?<=\\d)(?=\\p{L})", " ");
  }
}
