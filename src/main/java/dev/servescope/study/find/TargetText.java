package dev.servescope.study.find;

import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Target.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Targets as people write them. */
final class TargetText {
  private static final Pattern TARGET =
      Pattern.compile("\\s*([\\p{Alnum}-]+)\\s*(<=|>=|<|>)\\s*(\\S.*?)\\s*");
  private static final String HELP =
      "a target such as p95<200ms, success>=99.9% or cost<$20/h, with one of ";
  private static final String PER_HOUR = "/h";
  private static final Map<String, Measure> MEASURES = measures();

  private TargetText() {}

  private static Map<String, Measure> measures() {
    var names = new LinkedHashMap<String, Measure>();
    names.put("p50", Measure.P50);
    names.put("p90", Measure.P90);
    names.put("p95", Measure.P95);
    names.put("p99", Measure.P99);
    names.put("mean", Measure.MEAN_LATENCY);
    names.put("wait", Measure.MEAN_WAIT);
    names.put("success", Measure.SUCCESS);
    names.put("availability", Measure.SUCCESS);
    names.put("attainment", Measure.ATTAINMENT);
    names.put("cold-starts", Measure.COLD_STARTS);
    names.put("queue", Measure.QUEUE);
    names.put("utilisation", Measure.UTILIZATION);
    names.put("cost", Measure.DOLLARS_PER_HOUR);
    return names;
  }

  static String name(Measure measure) {
    return MEASURES.entrySet().stream()
        .filter(entry -> entry.getValue() == measure)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(measure.label());
  }

  static Target parse(String text) {
    var match = TARGET.matcher(text);
    var measure = match.matches() ? MEASURES.get(match.group(1)) : null;
    if (measure == null) {
      throw refused(text, HELP + String.join(", ", MEASURES.keySet()));
    }
    return new Target(measure, sign(match.group(2)), value(measure.unit(), match.group(3)));
  }

  private static Sign sign(String text) {
    return switch (text) {
      case "<" -> Sign.LESS;
      case "<=" -> Sign.AT_MOST;
      case ">" -> Sign.MORE;
      default -> Sign.AT_LEAST;
    };
  }

  private static double value(Measure.Unit unit, String text) {
    try {
      return switch (unit) {
        case SECONDS -> Units.duration(text).toNanos() / 1e9;
        case SHARE -> share(text);
        case DOLLARS -> Units.dollars(text, PER_HOUR).amount();
        case COUNT, PER_SECOND -> number(text, "a number such as 3");
      };
    } catch (InvalidValueException bad) {
      throw bad.under("target");
    }
  }

  private static double share(String text) {
    var allowed = "a share such as 99.9%";
    return text.endsWith("%")
        ? new BigDecimal(digits(text.substring(0, text.length() - 1).strip(), allowed))
            .movePointLeft(2)
            .doubleValue()
        : number(text, allowed);
  }

  private static double number(String text, String allowed) {
    return Double.parseDouble(digits(text, allowed));
  }

  private static String digits(String text, String allowed) {
    if (!text.matches("\\d{1,12}([.]\\d{0,12})?")) {
      throw new InvalidValueException("", "\"" + text + "\"", allowed);
    }
    return text;
  }

  private static InvalidValueException refused(String text, String allowed) {
    return new InvalidValueException("target", "\"" + text.strip() + "\"", allowed);
  }

  static String value(Target target) {
    double value = target.value();
    return switch (target.measure().unit()) {
      case SECONDS -> Units.text(Duration.ofNanos(Math.round(value * 1e9)));
      case SHARE ->
          BigDecimal.valueOf(value)
                  .movePointRight(2)
                  .setScale(8, RoundingMode.HALF_UP)
                  .stripTrailingZeros()
                  .toPlainString()
              + "%";
      case DOLLARS -> Units.text(new Dollars(value), PER_HOUR);
      case COUNT, PER_SECOND -> Units.plain(value);
    };
  }
}
