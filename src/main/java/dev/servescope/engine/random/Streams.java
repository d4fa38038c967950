package dev.servescope.engine.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** The random streams of one run. */
public final class Streams {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;

  /** Streams that start at a scenario's seed. */
  public Streams(long seed) {
    this.seed = seed;
  }

  /** The stream of one cause, from its start. */
  public UniformRandomProvider stream(Cause cause) {
    return stream(cause, 0);
  }

  /**
   * The stream of one of several that share a cause, from its start.
   *
   * @param key which one; 0 is {@link #stream(Cause)}
   */
  public UniformRandomProvider stream(Cause cause, long key) {
    // The finisher keeps 0 as it is, and is no sum, by which two pairs of cause and key could meet.
    long start = seed + cause.key() * GOLDEN_GAMMA;
    return RandomSource.XO_SHI_RO_256_PP.create(mix(start ^ mix(key)));
  }

  /**
   * One number from 0 to below 1 that depends on a cause, a key and a step and on nothing else: for
   * what is drawn once for each of very many things.
   */
  public double share(Cause cause, long key, long step) {
    long start = seed + cause.key() * GOLDEN_GAMMA;
    long bits = mix(mix(start ^ mix(key)) + (step + 1) * GOLDEN_GAMMA);
    return (bits >>> 11) * 0x1p-53;
  }

  /** The finisher of SplitMix64 (Steele, Lea, Flood 2014): near seeds give unlike streams. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
