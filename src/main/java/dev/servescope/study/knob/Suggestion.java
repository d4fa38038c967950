package dev.servescope.study.knob;

import dev.servescope.scenario.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;

/** A range to begin with, around the value that a scenario has. */
final class Suggestion {
  private static final int DIGITS = 2;

  private final Knob knob;
  private final double now;

  private Suggestion(Knob knob, double now) {
    this.knob = knob;
    this.now = now;
  }

  static String of(Knob knob, Scenario scenario) {
    return new Suggestion(knob, knob.in(scenario).orElse(knob.least())).text();
  }

  private String text() {
    return switch (knob.kind()) {
      case Kind.Choice choice -> "all";
      case Kind.Count count -> counts();
      case Kind.Time time -> now == 0 ? upTo("10s") : around();
      case Kind.Frequency rate -> now == 0 ? upTo("10/s") : around();
      case Kind.Price price -> now == 0 ? upTo("$1" + price.per()) : around();
      case Kind.Data data -> now == 0 ? "0B,1MB,10MB,100MB,1GB" : ratios();
      case Kind.Factor factor -> knob.most() == 1 ? "0..1" : now == 0 ? "0..2" : around();
    };
  }

  private String counts() {
    double low = Math.max(Math.min(1, now), knob.least());
    if (knob.name().startsWith("batch-size")) {
      return "1..%d log".formatted(Math.clamp(2 * (long) now, 16, (long) knob.most()));
    }
    return now <= 16
        ? text(low) + ".." + text(Math.min(knob.most(), Math.max(8, 2 * now)))
        : text(Math.max(low, now / 4)) + ".." + text(Math.min(knob.most(), now * 4)) + " log";
  }

  private String upTo(String high) {
    return knob.text(knob.least()) + ".." + high;
  }

  /** From a quarter to twice the value. */
  private String around() {
    return text(Math.max(knob.least(), now / 4)) + ".." + text(Math.min(knob.most(), now * 2));
  }

  private String ratios() {
    return text(Math.max(knob.least(), now / 4))
        + ".."
        + text(Math.min(knob.most(), now * 4))
        + " log";
  }

  private String text(double value) {
    double tidy =
        knob.kind().isWhole()
            ? Math.rint(value)
            : new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    return knob.text(Math.clamp(tidy, knob.least(), knob.most()));
  }
}
