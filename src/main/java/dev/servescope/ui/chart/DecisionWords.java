package dev.servescope.ui.chart;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What a scaler decided and why, in sentences. */
public final class DecisionWords {
  private DecisionWords() {}

  /**
   * The change, what was seen, and the reasons in their order, a line each.
   *
   * @param who the pool's name where there are several, else empty
   */
  public static String of(Decision decision, Pool pool, String who) {
    List<String> lines = new ArrayList<>();
    lines.add(change(decision, who));
    if (!Double.isNaN(decision.observed()) && !Double.isNaN(decision.target())) {
      lines.add(seen(decision, pool.scaling()));
    }
    for (Reason reason : decision.reasons()) {
      lines.add(reason(reason, decision));
    }
    return String.join("\n", lines);
  }

  /** The sentence for a reason. */
  static String reason(Reason reason, Decision decision) {
    String key = Messages.key(reason);
    return Messages.of("chart.decision.reason." + key, Numbers.count(decision.wish()));
  }

  private static String change(Decision decision, String who) {
    String key = decision.changes() ? "chart.decision.change" : "chart.decision.stay";
    String what =
        Messages.of(key, Numbers.count(decision.before()), Numbers.count(decision.after()));
    return who.isEmpty() ? what : Messages.of("chart.decision.who", who, what);
  }

  private static String seen(Decision decision, Scaling scaling) {
    String observed = number(decision.observed(), scaling);
    String target = number(decision.target(), scaling);
    String text = Messages.of("chart.decision.seen." + unit(scaling), observed, target);
    return Double.isNaN(decision.recent())
        ? text
        : text + " " + Messages.of("chart.decision.recent", number(decision.recent(), scaling));
  }

  private static String unit(Scaling scaling) {
    return switch (scaling) {
      case Scaling.Hpa hpa -> Messages.key(hpa.metric());
      case Scaling.Kpa _ -> "concurrency";
      case Scaling.Predictive _ -> "forecast";
      case Scaling.Fixed _, Scaling.Scheduled _, Scaling.OnDemand _ -> "any";
    };
  }

  private static String number(double value, Scaling scaling) {
    return switch (unit(scaling)) {
      case "utilization" -> Numbers.percent(value);
      case "rate", "forecast" -> Numbers.rate(value);
      default -> Numbers.count(value);
    };
  }
}
