package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;
import java.time.Duration;

/**
 * A kind of request.
 *
 * @param name one to forty characters
 * @param share its weight among all classes, 0 or more; 0 is never drawn
 * @param work how long it keeps an instance busy
 * @param payload what the client sends; an instance downloads it before it works
 * @param answer what goes back
 * @param memory what an instance needs to hold for it; where that is more than the instance has,
 *     the request fails there, after its download
 * @param items how much of a batch it takes up, 1 to {@link #MAX_ITEMS}; it is never split between
 *     batches
 * @param tier the tier of its users, empty to draw it by the shares of the tiers
 * @param deadline answered later than this it is late, 0 for the target of the service
 */
public record RequestClass(
    String name,
    double share,
    Work work,
    Bytes payload,
    Bytes answer,
    Bytes memory,
    int items,
    String tier,
    Duration deadline) {
  /** The most items of a request. */
  public static final int MAX_ITEMS = 1024;

  private static final Bytes NOTHING = new Bytes(0);

  /** Refuses an empty name and values out of range. */
  public RequestClass {
    Names.check("name", name);
    Check.range("share", share, 0, 1e6);
    Check.range("items", items, 1, MAX_ITEMS);
    Check.range("deadline", deadline, Duration.ZERO, Duration.ofDays(365));
  }

  /** Requests that are nothing but work. */
  public static RequestClass of(Work work) {
    return new RequestClass("request", 1, work, NOTHING, NOTHING, NOTHING, 1, "", Duration.ZERO);
  }

  /** The same under another name. */
  public RequestClass withName(String other) {
    return new RequestClass(other, share, work, payload, answer, memory, items, tier, deadline);
  }

  /** The same with another share. */
  public RequestClass withShare(double other) {
    return new RequestClass(name, other, work, payload, answer, memory, items, tier, deadline);
  }

  /** The same with other work. */
  public RequestClass withWork(Work other) {
    return new RequestClass(name, share, other, payload, answer, memory, items, tier, deadline);
  }

  /** The same with another payload. */
  public RequestClass withPayload(Bytes other) {
    return new RequestClass(name, share, work, other, answer, memory, items, tier, deadline);
  }

  /** The same with another answer. */
  public RequestClass withAnswer(Bytes other) {
    return new RequestClass(name, share, work, payload, other, memory, items, tier, deadline);
  }

  /** The same with another need of memory. */
  public RequestClass withMemory(Bytes other) {
    return new RequestClass(name, share, work, payload, answer, other, items, tier, deadline);
  }

  /** The same with other items. */
  public RequestClass withItems(int other) {
    return new RequestClass(name, share, work, payload, answer, memory, other, tier, deadline);
  }

  /** The same with users of another tier. */
  public RequestClass withTier(String other) {
    return new RequestClass(name, share, work, payload, answer, memory, items, other, deadline);
  }

  /** The same with another deadline. */
  public RequestClass withDeadline(Duration other) {
    return new RequestClass(name, share, work, payload, answer, memory, items, tier, other);
  }
}
