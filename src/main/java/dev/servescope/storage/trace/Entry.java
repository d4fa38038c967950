package dev.servescope.storage.trace;

/**
 * A request of a trace; what its format does not know stays 0 or empty.
 *
 * @param arrivalNanos since any fixed time
 * @param workNanos how long it keeps an instance busy
 * @param payload bytes sent
 * @param requestClass name of its class
 * @param tier name of its tier
 * @param user whatever tells users apart
 */
record Entry(
    long arrivalNanos,
    long workNanos,
    long payload,
    String requestClass,
    String tier,
    String user) {
  /** What may be known of a request beside its arrival. */
  enum Part {
    WORK,
    PAYLOAD,
    CLASS,
    TIER,
    USER
  }

  static Entry at(long arrivalNanos) {
    return new Entry(arrivalNanos, 0, 0, "", "", "");
  }

  Entry withWork(long nanos) {
    return new Entry(arrivalNanos, nanos, payload, requestClass, tier, user);
  }

  Entry withPayload(long bytes) {
    return new Entry(arrivalNanos, workNanos, bytes, requestClass, tier, user);
  }

  Entry withClass(String name) {
    return new Entry(arrivalNanos, workNanos, payload, name, tier, user);
  }

  Entry withTier(String name) {
    return new Entry(arrivalNanos, workNanos, payload, requestClass, name, user);
  }

  Entry withUser(String name) {
    return new Entry(arrivalNanos, workNanos, payload, requestClass, tier, name);
  }
}
