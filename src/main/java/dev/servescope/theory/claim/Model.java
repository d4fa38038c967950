package dev.servescope.theory.claim;

import java.util.Locale;

/** The closed forms, from the most particular to the most general of each kind. */
public enum Model {
  /** One server, exponential work; also many servers to which requests are dealt at random. */
  MM1,
  /** Many servers behind one queue, exponential work. */
  MMC,
  /** One server, exponential work, room for so many requests. */
  MM1K,
  /** One server, work of any distribution. */
  MG1,
  /** As many servers as it takes, work of any distribution. */
  MG_INFINITY,
  /** Many servers without a queue, work of any distribution. */
  MMCC,
  /** Requests split over shards with a queue each. */
  FORK_JOIN,
  /** Requests split over shards, one request at a time. */
  SPLIT_MERGE,
  /** The less loaded of two replicas, in the limit of many. */
  POWER_OF_TWO,
  /** One server that takes what waits as one batch. */
  BATCH_SERVICE,
  /** Cold starts of requests that hardly ever overlap. */
  LIGHT_COLD_STARTS,
  /** Instances started per request at any load: bounds. */
  SCALE_PER_REQUEST;

  /** The key of its name in the bundle of texts. */
  public String key() {
    return "model." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name for people, in English. */
  public String title() {
    return Texts.of(key());
  }
}
