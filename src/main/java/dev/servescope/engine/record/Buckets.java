package dev.servescope.engine.record;

/**
 * Sorts whole numbers that are not negative into buckets whose width is in proportion to their
 * value: the place of the highest bit, and so many bits behind it. Small numbers have a bucket
 * each. This is the layout of HdrHistogram (Tene 2012); it is written out here because half of the
 * time of that library's recording goes into what a run does not need.
 *
 * @param bits a bucket is at most 1 / 2^bits as wide as its values are large
 */
record Buckets(int bits) {
  /** How many there are, up to the largest long. */
  int count() {
    return (Long.SIZE - bits) << bits;
  }

  /** The bucket of a value. */
  int of(long value) {
    int shift = Math.max(0, Long.SIZE - 1 - bits - Long.numberOfLeadingZeros(value));
    return (shift << bits) + (int) (value >>> shift);
  }

  /** The smallest value in a bucket. */
  long lowest(int bucket) {
    int shift = shift(bucket);
    return (bucket - ((long) shift << bits)) << shift;
  }

  /** The value in the middle of a bucket. */
  long middle(int bucket) {
    return lowest(bucket) + ((1L << shift(bucket)) >> 1);
  }

  private int shift(int bucket) {
    return Math.max(0, (bucket >> bits) - 1);
  }
}
