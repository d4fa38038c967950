package dev.servescope.ui.knob;

import dev.servescope.ui.Late;
import dev.servescope.ui.Views;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A control whose file is loaded when it is first there: most of a section are for other traffic,
 * another way of scaling, or folded away.
 *
 * @param <P> what its nodes are worked by
 */
abstract class LateControl<P> extends VBox implements ScenarioControl {
  private @Nullable KnobModel model;
  private @Nullable Late<P> parts;

  @Override
  public final void connect(KnobModel newModel) {
    model = newModel;
    parts = new Late<>(() -> Views.fill(this).make(newModel));
  }

  @Override
  public final void show() {
    if (model == null || parts == null) {
      return;
    }
    Folding.place(this, isThere(model.focus()));
    if (isVisible()) {
      show(parts.get(), model);
    }
  }

  /** Names the nodes, which are just loaded, and hands what is done to them to a model. */
  abstract P make(KnobModel with);

  /** Shows what a model looks at. */
  abstract void show(P its, KnobModel with);

  /** What its nodes are worked by, if it has been there. */
  final Optional<P> parts() {
    return parts == null ? Optional.empty() : parts.made();
  }
}
