package dev.servescope.ui.shell;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.text.Numbers;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One line about the run. While it takes its time: how far it is, and what helps if it takes long;
 * while the film plays: what the tiles cover; at rest: how many requests the end cut off.
 */
final class StatusLine {
  private static final double WORTH_NAMING = 0.01;

  private final Label label;
  private final ExploreModel model;
  private final PauseTransition moment = new PauseTransition(Duration.millis(300));
  private final PauseTransition tooLong = new PauseTransition(Duration.seconds(15));
  private boolean told;
  private boolean patient = true;

  StatusLine(Label label, ExploreModel model) {
    this.label = label;
    this.model = model;
    Tip.setTextIfCut(label);
    moment.setOnFinished(over -> tell(true));
    tooLong.setOnFinished(over -> losePatience());
    model.runs().workingProperty().subscribe(this::workingChanged);
    model.runs().runProperty().subscribe(this::say);
    model.playhead().positionProperty().subscribe(this::say);
    model.futureHiddenProperty().subscribe(this::say);
    model.playhead().playingProperty().subscribe(this::say);
    model.playhead().scrubbingProperty().subscribe(this::say);
  }

  private void workingChanged(boolean working) {
    moment.stop();
    tooLong.stop();
    patient = true;
    if (working) {
      moment.playFromStart();
      tooLong.playFromStart();
    } else {
      tell(false);
    }
  }

  private void losePatience() {
    patient = false;
    say();
  }

  private void tell(boolean now) {
    told = now;
    say();
  }

  private void say() {
    shorten(label, told && patient);
    label.setText(text(model.runs().runProperty().get()));
  }

  /**
   * Says what is left of a text that has too little room.
   *
   * @param figure its last words, with the figure; else its first
   */
  static void shorten(Label label, boolean figure) {
    label.setTextOverrun(figure ? OverrunStyle.LEADING_WORD_ELLIPSIS : OverrunStyle.ELLIPSIS);
    label.setEllipsisString(figure ? "" : "\u2026");
  }

  private String text(@Nullable Run run) {
    if (told) {
      return patient ? Messages.of("bar.working", progress(run)) : Messages.of("bar.long");
    }
    double shown = model.shownSeconds();
    if (!Double.isInfinite(shown)) {
      return Messages.of("bar.tiles", Numbers.clock(shown));
    }
    return run != null && run.finished() && run.inFlightShare() > WORTH_NAMING
        ? Messages.of("bar.in-flight", Numbers.percent(run.inFlightShare()))
        : "";
  }

  private String progress(@Nullable Run run) {
    var scenario = model.editor().scenario();
    double share =
        run == null || run.finished() || !run.scenario().equals(scenario)
            ? 0
            : run.endSeconds() / run.horizonSeconds();
    return Numbers.percent(Math.floor(100 * share) / 100);
  }
}
