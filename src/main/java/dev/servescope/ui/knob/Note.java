package dev.servescope.ui.knob;

import dev.servescope.ui.Tip;
import dev.servescope.ui.knob.spec.Effect;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * The line below a control: why it does nothing, or what is wrong with what was asked of it. Where
 * several controls in a row do nothing for one reason, the first says it and the others are muted.
 */
final class Note {
  private static final PseudoClass WITHOUT_EFFECT = PseudoClass.getPseudoClass("idle");
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Node control;
  private final Label line;
  private final String help;
  private final List<Node> pointed;
  private String reason = "";
  private String refusal = "";
  private String fault = "";
  private boolean saidAbove;

  /**
   * The line of a control. What is pointed at tells what the control does and, while it does
   * nothing, why.
   */
  Note(Node control, Label line, String help, Node... pointed) {
    this.control = control;
    this.line = line;
    this.help = help;
    this.pointed = List.of(pointed);
    Folding.hideWhenEmpty(line);
  }

  /** Says why the control does nothing, if that is so. */
  void show(Effect effect) {
    reason = KnobTexts.reason(effect);
    saidAbove = false;
    var hint = reason.isEmpty() ? help : help + "\n" + reason;
    pointed.forEach(node -> Tip.setText(node, hint));
    control.pseudoClassStateChanged(WITHOUT_EFFECT, !(effect instanceof Effect.Live));
    write();
  }

  /** Says what is wrong; an empty sentence takes it back. */
  void refuse(String sentence) {
    refusal = sentence;
    mark();
  }

  private void mark() {
    control.pseudoClassStateChanged(REFUSED, !refusal.isEmpty() || !fault.isEmpty());
    write();
  }

  /** Says which control was in the way of this one, or of which one this was in the way. */
  void follow(KnobModel model, String name, Node input) {
    model.faultProperty().subscribe(now -> show(model, now, name, input));
  }

  private void show(KnobModel model, Optional<Fault> now, String name, Node input) {
    var asked = now.filter(its -> its.asked().equals(name));
    var blamed = now.filter(its -> its.blame().control().equals(name));
    line.setGraphic(asked.map(its -> way(model, its)).orElse(null));
    fault = asked.map(KnobTexts::inTheWay).or(() -> blamed.map(KnobTexts::here)).orElse("");
    input.pseudoClassStateChanged(INVALID, blamed.isPresent());
    mark();
  }

  /** As wide as the line, in whose middle it would stand else. */
  private Node way(KnobModel model, Fault fault) {
    var way = KnobTexts.way(model, fault);
    way.prefWidthProperty().bind(line.widthProperty());
    return way;
  }

  /** Leaves the reason out if it was said just above; returns the reason of this control. */
  String after(String above) {
    saidAbove = reason.equals(above);
    write();
    return reason;
  }

  private void write() {
    var wrong = refusal.isEmpty() ? fault : refusal;
    line.setText(wrong.isEmpty() ? shownReason() : wrong);
  }

  private String shownReason() {
    return saidAbove ? "" : reason;
  }
}
