package dev.servescope.study.sweep;

import dev.servescope.study.knob.Kind;
import dev.servescope.study.knob.KnobRange;
import java.util.Optional;

/**
 * Tells that a range leaves whole numbers out, as a long one is thinned: the best of those that
 * were run need not be the best of all.
 */
final class LeftOut {
  private LeftOut() {}

  static Optional<Finding> of(KnobRange range) {
    long all = Math.round(range.values().getLast() - range.values().getFirst()) + 1;
    return range.knob().kind() instanceof Kind.Count && all > range.size()
        ? Optional.of(new Finding.Gaps(sentence(range, all)))
        : Optional.empty();
  }

  private static String sentence(KnobRange range, long all) {
    var some =
        String.format(
            "Only %d of the %d values of %s were run; one between them may be better.",
            range.size(), all, range.knob().label());
    return all > KnobRange.MOST
        ? some
        : some
            + String.format(
                " The range %s..%s step 1 runs all of them.",
                range.text(0), range.text(range.size() - 1));
  }
}
