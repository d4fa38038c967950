package dev.servescope.study.knob;

import java.util.stream.Collectors;

/** Somebody named a knob that does not exist; the message is a sentence for people. */
public final class UnknownKnobException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownKnobException(String sentence) {
    super(sentence);
  }

  static UnknownKnobException of(String name) {
    var known = Knobs.all().stream().map(Knob::name).collect(Collectors.joining(", "));
    return new UnknownKnobException("There is no knob \"" + name + "\". Knobs are " + known + ".");
  }
}
