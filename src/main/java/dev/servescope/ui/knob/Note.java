package dev.servescope.ui.knob;

import dev.servescope.ui.Tip;
import dev.servescope.ui.knob.spec.Effect;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * The line below a control: why it does nothing, or what is wrong with what was asked of it. Where
 * several controls in a row do nothing for one reason, the first says it and the others are muted.
 */
final class Note {
  private static final PseudoClass WITHOUT_EFFECT = PseudoClass.getPseudoClass("idle");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Node control;
  private final Label line;
  private final String help;
  private final List<Node> pointed;
  private String reason = "";
  private String refusal = "";
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
    control.pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
    write();
  }

  /** Leaves the reason out if it was said just above; returns the reason of this control. */
  String after(String above) {
    saidAbove = reason.equals(above);
    write();
    return reason;
  }

  private void write() {
    line.setText(refusal.isEmpty() ? shownReason() : refusal);
  }

  private String shownReason() {
    return saidAbove ? "" : reason;
  }
}
