package dev.servescope.ui.knob;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.edit.Lens;
import dev.servescope.ui.edit.ScenarioEditor;
import dev.servescope.ui.knob.catalog.Blame;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.Selection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What the knobs act on: the scenario of an editor and the elements of its lists that are looked
 * at. Undo goes back over scenarios and leaves the look where it is, or at the nearest element.
 */
public final class KnobModel {
  private static final String SINGLE = "single";

  private final ScenarioEditor editor;
  private final ObservableValue<Lens> lens;
  private final ReadOnlyObjectWrapper<Focus> focus;
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Blame> showing = nobody -> {};
  private Selection selection = Selection.FIRST;
  private @Nullable Focus opened;

  /** Looks at the first element of every list; what is changed holds from the start of a run. */
  public KnobModel(ScenarioEditor editor) {
    this(editor, new SimpleObjectProperty<>(Lens.WHOLE));
  }

  /** Looks at the first element of every list through a lens. */
  KnobModel(ScenarioEditor editor, ObservableValue<Lens> lens) {
    this.editor = editor;
    this.lens = lens;
    focus = new ReadOnlyObjectWrapper<>(Focus.on(seen()));
    focus.subscribe(() -> opened = null);
    editor.scenarioProperty().subscribe(this::forgetFault);
    editor.openedProperty().subscribe(() -> opened = null);
    editor.openedProperty().subscribe((before, other) -> selection = Selection.FIRST);
    editor.scenarioProperty().subscribe(this::follow);
    lens.subscribe(this::follow);
  }

  private Scenario seen() {
    return lens.getValue().seen(editor.scenario());
  }

  private void follow() {
    var next = Catalog.settled(new Focus(seen(), selection));
    selection = next.selection();
    if (!next.equals(focus.get())) {
      focus.set(next);
    }
  }

  /** What the knobs act on. */
  public ReadOnlyObjectProperty<Focus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /** What the knobs act on now. */
  public Focus focus() {
    return focus.get();
  }

  /** What is looked at, as it was when the scenario was opened. */
  public Focus opened() {
    // Every knob asks at every change, and the answer takes a walk over all lists.
    if (opened == null) {
      opened = Catalog.counterpart(focus(), editor.openedProperty().get());
    }
    return opened;
  }

  /** The editor, for its history. */
  ScenarioEditor editor() {
    return editor;
  }

  /** Takes a changed scenario; changes of one gesture are one step to undo. */
  public void edit(Focus changed, String gesture) {
    selection = changed.selection();
    editor.edit(whole(changed, gesture), gesture);
    forgetFault();
    follow();
  }

  /** Takes a changed scenario as a step of its own. */
  public void edit(Focus changed) {
    selection = changed.selection();
    editor.endGesture();
    editor.edit(whole(changed, SINGLE));
    forgetFault();
    follow();
  }

  /**
   * Takes the scenario that a control asks for, as a step of its own, or refuses it.
   *
   * @return what is wrong with it; empty if nothing is, or if another control is at fault
   */
  String ask(String control, Supplier<Focus> changed) {
    try {
      edit(changed.get());
      return "";
    } catch (InvalidValueException refused) {
      return refuse(control, refused) ? "" : KnobTexts.refusal(refused);
    }
  }

  /**
   * A control asked for what cannot be. If another control is in the way, that one is at fault
   * until the scenario changes.
   *
   * @return whether it is another
   */
  boolean refuse(String control, InvalidValueException refused) {
    var other =
        Blame.of(control, refused.path())
            .map(blame -> new Fault(control, blame, KnobTexts.refusal(refused)));
    fault.set(other);
    return other.isPresent();
  }

  /** What stood in the way of the change that was asked for last. */
  ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Nothing stands in the way any more. */
  void forgetFault() {
    fault.set(Optional.empty());
  }

  /** Calls to bring a control into sight. */
  void onShowing(Consumer<Blame> shows) {
    showing = shows;
  }

  /** Brings the control into sight that is in the way. */
  void showFault() {
    fault.get().map(Fault::blame).ifPresent(showing);
  }

  private Scenario whole(Focus changed, String gesture) {
    return lens.getValue().changed(editor.scenario(), changed.scenario(), gesture);
  }

  /** Looks at another element of a list. */
  public void select(String list, int index) {
    selection = selection.with(list, index);
    follow();
  }
}
