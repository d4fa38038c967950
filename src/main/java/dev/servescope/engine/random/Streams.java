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
    return RandomSource.XO_SHI_RO_256_PP.create(mix(seed + cause.key() * GOLDEN_GAMMA));
  }

  /** The finisher of SplitMix64 (Steele, Lea, Flood 2014): near seeds give unlike streams. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
