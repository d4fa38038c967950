package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.load.Tier;

/** What may become of a request over the limit. */
enum OverLimitKind {
  REFUSE,
  DEMOTE;

  static OverLimitKind of(Tier.OverLimit answer) {
    return switch (answer) {
      case Tier.OverLimit.Refuse any -> REFUSE;
      case Tier.OverLimit.Demote any -> DEMOTE;
    };
  }

  Tier.OverLimit instead(Tier.OverLimit before) {
    if (of(before) == this) {
      return before;
    }
    return switch (this) {
      case REFUSE -> new Tier.OverLimit.Refuse();
      case DEMOTE -> new Tier.OverLimit.Demote(Tier.MAX_PRIORITY);
    };
  }
}
