package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Segmentation;
import java.util.List;

/** The ways to cut a request. */
enum SegmentationKind {
  EQUAL,
  WEIGHTED,
  RANDOM,
  INDEPENDENT;

  static SegmentationKind of(Segmentation sizes) {
    return switch (sizes) {
      case Segmentation.Equal any -> EQUAL;
      case Segmentation.Weighted any -> WEIGHTED;
      case Segmentation.Random any -> RANDOM;
      case Segmentation.Independent any -> INDEPENDENT;
    };
  }

  Segmentation instead(Segmentation before) {
    if (of(before) == this) {
      return before;
    }
    return switch (this) {
      case EQUAL -> new Segmentation.Equal();
      case WEIGHTED -> new Segmentation.Weighted(List.of(2.0, 1.0));
      case RANDOM -> new Segmentation.Random(0.5);
      case INDEPENDENT -> new Segmentation.Independent();
    };
  }
}
