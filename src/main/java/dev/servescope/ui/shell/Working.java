package dev.servescope.ui.shell;

import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.text.Numbers;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Says that a run takes its time: nothing for a moment, then how far it is, then what helps. */
final class Working {
  private final Label label;
  private final ExploreModel model;
  private final PauseTransition moment = new PauseTransition(Duration.millis(300));
  private final PauseTransition tooLong = new PauseTransition(Duration.seconds(15));

  Working(Label label, ExploreModel model) {
    this.label = label;
    this.model = model;
    moment.setOnFinished(over -> say());
    tooLong.setOnFinished(over -> label.setText(Messages.of("bar.long")));
    model.runs().workingProperty().subscribe(this::workingChanged);
    model.runs().runProperty().subscribe(run -> goOn());
  }

  private void workingChanged(boolean working) {
    moment.stop();
    tooLong.stop();
    label.setText("");
    if (working) {
      moment.playFromStart();
      tooLong.playFromStart();
    }
  }

  private void goOn() {
    boolean told = !label.getText().isEmpty();
    if (told && tooLong.getStatus() == Animation.Status.RUNNING) {
      say();
    }
  }

  private void say() {
    var run = model.runs().runProperty().get();
    label.setText(Messages.of("bar.working", Numbers.percent(run == null ? 0 : share(run))));
  }

  private static double share(Run run) {
    return run.finished() ? 0 : Math.floor(100 * run.endSeconds() / run.horizonSeconds()) / 100;
  }
}
