package dev.servescope.ui.plot;

import dev.servescope.scenario.KebabCase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What keys do on a chart that has the focus. Those that move and zoom are the plot's own; the
 * others belong to whoever shows it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Lists that cannot change.
public enum ChartKey {
  /** Moves the cursor left and right; ten steps at once with Shift. */
  CURSOR(plain(KeyCode.LEFT), plain(KeyCode.RIGHT)),
  /** Moves the cursor up and down between rows. */
  ROW(plain(KeyCode.UP), plain(KeyCode.DOWN)),
  /** Shows less, larger. */
  ZOOM_IN(plain(KeyCode.PLUS), plain(KeyCode.ADD), plain(KeyCode.EQUALS)),
  /** Shows more, smaller. */
  ZOOM_OUT(plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT)),
  /** Shows all and takes the cursor away. */
  WHOLE(plain(KeyCode.ESCAPE)),
  /** Opens what the cursor is at. */
  OPEN(plain(KeyCode.ENTER)),
  /** Shows the data as a table. */
  TABLE(plain(KeyCode.T)),
  /** Copies the picture. */
  COPY(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));

  private final List<KeyCombination> combinations;

  ChartKey(KeyCombination... combinations) {
    this.combinations = List.of(combinations);
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
  }

  /** The keys that do it; those beyond the first two are the same key elsewhere. */
  public List<KeyCombination> combinations() {
    return combinations;
  }

  /** Its name in texts. */
  public String word() {
    return KebabCase.of(this);
  }

  /** Whether a key asks for it. */
  public boolean matches(KeyEvent pressed) {
    return combinations.stream().anyMatch(each -> each.match(pressed));
  }

  /** What a key asks for. */
  static Optional<ChartKey> of(KeyEvent pressed) {
    return Arrays.stream(values()).filter(key -> key.matches(pressed)).findFirst();
  }
}
