package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;

/**
 * What is done against cold starts, beside a warm pool (the replicas of a pool that starts on
 * demand) and scaling ahead of the traffic (predictive scaling). Each is a switch with its measure.
 *
 * @param caching whether every machine has a copy of the model before the first start
 * @param cachedShare the share of the loading time that a cached model still takes, 0 to 1
 * @param lighter whether a lighter model is served
 * @param lighterShare the share of the loading time and of the work that it takes, 0 to 1
 * @param progressive whether an instance is ready before the whole model is loaded
 * @param readyShare the share of the loading time after which it is ready, 0 to 1; the rest is
 *     loaded while it serves
 */
public record Remedies(
    boolean caching,
    double cachedShare,
    boolean lighter,
    double lighterShare,
    boolean progressive,
    double readyShare) {
  /** Nothing is done. */
  public static final Remedies NONE = new Remedies(false, 0.1, false, 0.4, false, 0.3);

  /** How many times longer an execution takes that begins while the model is still loading. */
  public static final double PROGRESSIVE_SLOW_DOWN = 2;

  /** Refuses shares out of range. */
  public Remedies {
    Check.range("cachedShare", cachedShare, 0, 1);
    Check.range("lighterShare", lighterShare, 0.01, 1);
    Check.range("readyShare", readyShare, 0, 1);
  }

  /** The share of the loading time that remains before an instance is ready. */
  public double loadShare() {
    return remaining() * (progressive ? readyShare : 1);
  }

  /** The share of the loading time that falls after an instance is ready. */
  public double laterShare() {
    return progressive ? remaining() * (1 - readyShare) : 0;
  }

  /** The share of the work that remains. */
  public double workShare() {
    return lighter ? lighterShare : 1;
  }

  private double remaining() {
    return (caching ? cachedShare : 1) * (lighter ? lighterShare : 1);
  }

  /** The same, with the model cached or not. */
  public Remedies withCaching(boolean other) {
    return new Remedies(other, cachedShare, lighter, lighterShare, progressive, readyShare);
  }

  /** The same with another share for a cached model. */
  public Remedies withCachedShare(double other) {
    return new Remedies(caching, other, lighter, lighterShare, progressive, readyShare);
  }

  /** The same with a lighter model or not. */
  public Remedies withLighter(boolean other) {
    return new Remedies(caching, cachedShare, other, lighterShare, progressive, readyShare);
  }

  /** The same with another share for a lighter model. */
  public Remedies withLighterShare(double other) {
    return new Remedies(caching, cachedShare, lighter, other, progressive, readyShare);
  }

  /** The same, loading progressively or not. */
  public Remedies withProgressive(boolean other) {
    return new Remedies(caching, cachedShare, lighter, lighterShare, other, readyShare);
  }

  /** The same with another share before readiness. */
  public Remedies withReadyShare(double other) {
    return new Remedies(caching, cachedShare, lighter, lighterShare, progressive, other);
  }
}
