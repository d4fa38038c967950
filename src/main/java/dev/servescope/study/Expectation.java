package dev.servescope.study;

import dev.servescope.scenario.KebabCase;
import dev.servescope.scenario.Scenario;
import dev.servescope.theory.claim.Breach;
import dev.servescope.theory.claim.Claim;
import dev.servescope.theory.claim.Quantity;
import dev.servescope.theory.claim.Strength;
import dev.servescope.theory.claim.Theory;
import dev.servescope.theory.claim.Verdict;
import java.util.List;

/**
 * What queueing theory expects of a scenario in its steady state, or why it expects nothing. Times
 * are in seconds; what no closed form states is not-a-number.
 *
 * @param scenario what it is about
 * @param model the closed form that says most, such as {@code M/M/c}; the nearest if none holds
 * @param exact whether it holds to the last digit, not only in a limit or nearly
 * @param mean mean response
 * @param p95 95th percentile of the response
 * @param least what the mean response does not fall below
 * @param most what the mean response does not exceed
 * @param queue mean number of requests that wait, in all queues together
 * @param causes what keeps the nearest closed form from holding, as keys such as {@code bursts};
 *     empty if one holds
 * @param sentences the same in words, in English
 */
public record Expectation(
    Scenario scenario,
    String model,
    boolean exact,
    double mean,
    double p95,
    double least,
    double most,
    double queue,
    List<String> causes,
    List<String> sentences) {
  /** Keeps copies that cannot change. */
  public Expectation {
    causes = List.copyOf(causes);
    sentences = List.copyOf(sentences);
  }

  /** Asks theory; takes microseconds, with large batches up to tenths of a second. */
  public static Expectation of(Scenario scenario) {
    return switch (Theory.best(scenario)) {
      case Verdict.Broken broken ->
          new Expectation(
              scenario,
              brief(broken.model().title()),
              false,
              Double.NaN,
              Double.NaN,
              Double.NaN,
              Double.NaN,
              Double.NaN,
              broken.breaches().stream().map(Expectation::cause).toList(),
              broken.sentences());
      case Verdict.Holds(Claim claim) ->
          new Expectation(
              scenario,
              brief(claim.model().title()),
              claim.strength() == Strength.EXACT,
              value(claim, Quantity.MEAN_RESPONSE),
              value(claim, Quantity.P95_RESPONSE),
              value(claim, Quantity.LEAST_RESPONSE),
              value(claim, Quantity.MOST_RESPONSE),
              value(claim, Quantity.MEAN_QUEUE),
              List.of(),
              List.of());
    };
  }

  /** Whether a closed form holds. */
  public boolean holds() {
    return causes.isEmpty();
  }

  private static double value(Claim claim, Quantity quantity) {
    Double value = claim.values().get(quantity);
    return value == null ? Double.NaN : value;
  }

  /** A title is the name, then what it describes. */
  private static String brief(String title) {
    int comma = title.indexOf(',');
    return comma < 0 ? title : title.substring(0, comma);
  }

  private static String cause(Breach breach) {
    return KebabCase.of(breach.condition());
  }
}
