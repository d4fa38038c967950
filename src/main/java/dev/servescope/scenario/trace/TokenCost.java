package dev.servescope.scenario.trace;

import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * How a language model's token counts become work: {@code contextTokens x millisPerContextToken +
 * generatedTokens x millisPerGeneratedToken}. Prompts are read side by side and answers written one
 * token after the other, so the second rate is by far the larger.
 *
 * @param millisPerContextToken milliseconds, from 0 to 60,000
 * @param millisPerGeneratedToken milliseconds, from 0 to 60,000
 */
public record TokenCost(double millisPerContextToken, double millisPerGeneratedToken) {
  /**
   * An example, to start from: 5,000 prompt tokens and 50 generated tokens a second, about what one
   * accelerator does with a model of some ten billion parameters. Measure your own.
   */
  public static final TokenCost EXAMPLE = new TokenCost(0.2, 20);

  private static final double MAX_MILLIS = 60_000;
  private static final double NANOS_PER_MILLI = 1e6;

  /** Refuses rates out of range. */
  public TokenCost {
    Check.range("millisPerContextToken", millisPerContextToken, 0, MAX_MILLIS);
    Check.range("millisPerGeneratedToken", millisPerGeneratedToken, 0, MAX_MILLIS);
  }

  /** The work of a request with so many tokens. */
  public Duration work(long contextTokens, long generatedTokens) {
    double millis =
        contextTokens * millisPerContextToken + generatedTokens * millisPerGeneratedToken;
    return Duration.ofNanos(Math.round(millis * NANOS_PER_MILLI));
  }
}
