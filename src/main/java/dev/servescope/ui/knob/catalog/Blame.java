package dev.servescope.ui.knob.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The control that a refusal is about, where it is another than the one that asked: an arrival rate
 * of 0 is refused because of how the run ends.
 *
 * @param section the section that holds it
 * @param control its name in the catalog
 * @param list the list of which it shows an element; empty if there is none
 * @param index of that element
 */
public record Blame(String section, String control, String list, int index) {
  private static final Pattern ELEMENT = Pattern.compile("(\\w+)\\[(\\d+)](\\.at)?");

  /**
   * Who is to blame.
   *
   * @param asked the control that asked
   * @param path of the refusal
   */
  public static Optional<Blame> of(String asked, String path) {
    return named(asked, path).filter(blame -> !blame.control().equals(asked));
  }

  private static Optional<Blame> named(String asked, String path) {
    if (path.equals("horizon")) {
      return Optional.of(new Blame("run", "end", "", 0));
    }
    if (path.equals("period") && asked.startsWith("schedule")) {
      return Optional.of(new Blame("scaling", "schedule-period", "", 0));
    }
    var element = ELEMENT.matcher(path);
    return element.matches()
        ? element(asked, element.group(1), Integer.parseInt(element.group(2)))
        : Optional.empty();
  }

  private static Optional<Blame> element(String asked, String list, int index) {
    return switch (list) {
      case "interventions" ->
          Optional.of(new Blame("changes", "change-replicas", "changes", index));
      case "steps" ->
          Optional.of(
              asked.startsWith("schedule")
                  ? new Blame("scaling", "schedule-at", "schedule", index)
                  : new Blame("traffic", "step-at", "steps", index));
      default -> Optional.empty();
    };
  }
}
