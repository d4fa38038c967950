package dev.servescope.ui.chart;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.Knob;
import dev.servescope.ui.Messages;

/** What studies vary and what comes of it, under the names that all their views and charts use. */
public final class StudyNames {
  private StudyNames() {}

  /** A figure of runs. */
  public static String measure(Measure measure) {
    return Messages.of("sweep.measure." + Messages.key(measure));
  }

  /** A knob; one of a further pool or class has the name of that behind it. */
  public static String knob(Knob knob) {
    var label = Messages.of("sweep.knob." + knob.baseName());
    return knob.place().map(place -> Messages.of("sweep.knob.at", label, place)).orElse(label);
  }
}
