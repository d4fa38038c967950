package dev.servescope.ui.knob;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import dev.servescope.ui.knob.catalog.Catalog;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.ListSpec;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.DefaultProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows a {@link ListSpec}: which element is looked at, buttons that add one and take one out, and
 * below them the controls of that element.
 */
@DefaultProperty("knobs")
public final class ListEditor extends LateControl<Selector> {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private String name = "";
  @FXML Label label;
  @FXML ComboBox<String> box;
  @FXML Region gap;
  @FXML Button add;
  @FXML Button remove;
  @FXML Label note;
  @FXML VBox content;
  private final ObservableList<Node> knobs = FXCollections.observableArrayList();
  private int from;

  /** The name, by which the catalog knows the list and from which ids derive. */
  public String getName() {
    return name;
  }

  /** Gives the editor its list; its id is {@code list-} and the name. */
  public void setName(String newName) {
    name = newName;
    setId("list-" + name);
  }

  private ListSpec<?> spec() {
    return Catalog.list(name);
  }

  private static void dress(Button button, String id, String text) {
    button.setId(id);
    button.setAccessibleText(text);
    Tip.setText(button, text);
  }

  /** The fewest elements for which the row is shown. */
  public int getFrom() {
    return from;
  }

  /** Shows the row only when there are so many elements. */
  public void setFrom(int fewest) {
    from = fewest;
  }

  /** The controls of the element that is looked at. */
  public ObservableList<Node> getKnobs() {
    return knobs;
  }

  @Override
  Selector make(KnobModel model) {
    var spec = spec();
    Captions.label(label, box, name + "-box", spec.label(), spec.help());
    Tip.setText(label, spec.help());
    dress(add, name + "-add", Messages.of("list.add", spec.label()));
    dress(remove, name + "-remove", Messages.of("list.remove", spec.label()));
    note.setId(name + "-note");
    Folding.hideWhenEmpty(note);
    model.faultProperty().subscribe(fault -> showFault(model, fault));
    content.getChildren().setAll(knobs);
    add.setOnAction(pressed -> change(model, spec.whyFull(model.focus()), spec::added));
    remove.setOnAction(
        pressed -> change(model, spec.whyNeeded(model.focus()), spec::withoutSelected));
    Folding.controls(knobs).forEach(control -> control.connect(model));
    return new Selector(box, spec, model);
  }

  private void change(KnobModel to, Optional<String> refusal, UnaryOperator<Focus> change) {
    refuse(refusal.orElseGet(() -> to.ask(name, () -> change.apply(to.focus()))));
  }

  private void showFault(KnobModel model, Optional<Fault> fault) {
    var asked = fault.filter(its -> its.asked().equals(name));
    note.setGraphic(asked.map(its -> KnobTexts.way(model, its)).orElse(null));
    refuse(asked.map(KnobTexts::inTheWay).orElse(""));
  }

  private void refuse(String sentence) {
    pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
    note.setText(sentence);
  }

  @Override
  public boolean isThere(Focus focus) {
    return !(spec().effect(focus) instanceof Effect.Absent) && spec().size(focus) >= from;
  }

  @Override
  void show(Selector selector, KnobModel model) {
    refuse("");
    selector.show();
    boolean any = spec().size(model.focus()) > 0;
    Folding.place(box, any);
    Folding.place(remove, any);
    Folding.place(gap, !any);
    Folding.place(content, any && !knobs.isEmpty());
    Folding.show(Folding.controls(knobs), model.focus());
  }
}
