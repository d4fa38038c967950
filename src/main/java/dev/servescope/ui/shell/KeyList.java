package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.ChartKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * All keys in groups, as the sheet shows them: those of {@link Shortcut} and {@link ChartKey}, one
 * for each of the {@link Modes}, and those that controls have of their own.
 */
final class KeyList {
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private KeyList() {}

  /** Keys that belong together. */
  record Group(String title, List<Row> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /** Keys, and what they do. */
  record Row(String keys, String text) {}

  /** The key of a mode by its place from the left. */
  static KeyCombination mode(int place) {
    return new KeyCodeCombination(DIGITS.get(place), KeyCombination.SHORTCUT_DOWN);
  }

  /** How many modes can have a key. */
  static int mostModes() {
    return DIGITS.size();
  }

  static List<Group> all() {
    return List.of(
        group("film", of(Shortcut.Group.FILM)),
        group("scenario", of(Shortcut.Group.SCENARIO)),
        group("lecture", Arrays.stream(LectureKey.values()).map(KeyList::row)),
        group("window", Stream.concat(modes(), of(Shortcut.Group.WINDOW))),
        group("chart", Arrays.stream(ChartKey.values()).map(KeyList::row)),
        group("moving", moving()));
  }

  private static Group group(String name, Stream<Row> rows) {
    return new Group(Messages.of("keys.group." + name), rows.toList());
  }

  private static Stream<Row> of(Shortcut.Group group) {
    return Arrays.stream(Shortcut.values())
        .filter(key -> key.group() == group)
        .map(key -> new Row(KeyNames.of(key.combinations()), Messages.of("keys." + key.word())));
  }

  private static Row row(ChartKey key) {
    return new Row(KeyNames.of(key.combinations()), Messages.of("keys.chart." + key.word()));
  }

  private static Row row(LectureKey key) {
    var first = name(key.codes().getFirst());
    var keys =
        key.codes().size() == 1 ? first : Messages.of("key.to", first, name(key.codes().getLast()));
    return new Row(keys, Messages.of("keys.lecture." + key.word()));
  }

  private static Stream<Row> modes() {
    int last = Math.min(Modes.ALL.size(), DIGITS.size()) - 1;
    var titles = Modes.ALL.stream().map(Mode::title).collect(Collectors.joining(", "));
    var keys = Messages.of("key.to", KeyNames.of(mode(0)), KeyNames.of(mode(last)));
    return Stream.of(new Row(keys, Messages.of("keys.modes", titles)));
  }

  /** What every control can do, or most. */
  private static Stream<Row> moving() {
    var shift = Messages.of("key.shift") + "+";
    return Stream.of(
        told("next", name(KeyCode.TAB) + "  " + shift + name(KeyCode.TAB)),
        told("press", name(KeyCode.ENTER)),
        told("change", name(KeyCode.LEFT) + "  " + name(KeyCode.RIGHT)),
        told("finer", shift + name(KeyCode.LEFT) + "  " + shift + name(KeyCode.RIGHT)),
        told("flag", name(KeyCode.LEFT) + "  " + name(KeyCode.RIGHT)),
        told("take", name(KeyCode.DELETE)),
        told("menu", shift + KeyCode.F10.getName()),
        told("close", name(KeyCode.ESCAPE)));
  }

  private static Row told(String name, String keys) {
    return new Row(keys, Messages.of("keys.moving." + name));
  }

  private static String name(KeyCode code) {
    return KeyNames.of(code);
  }
}
