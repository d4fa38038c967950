package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;

/**
 * A part of the world from which requests come.
 *
 * @param name one to forty characters
 * @param share its weight among all regions, 0 or more
 */
public record Region(String name, double share) {
  /** One place for all. */
  public static final Region EVERYWHERE = new Region("everywhere", 1);

  /** Refuses an empty name and a share out of range. */
  public Region {
    Names.check("name", name);
    Check.range("share", share, 0, 1e6);
  }

  /** The same under another name. */
  public Region withName(String other) {
    return new Region(other, share);
  }

  /** The same with another share. */
  public Region withShare(double other) {
    return new Region(name, other);
  }
}
