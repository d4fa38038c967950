package dev.servescope.ui.plot;

import dev.servescope.ui.theme.Fonts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Text;

/** Measures with the bundled typeface, and remembers, as charts repeat their texts. */
public final class FontMeasure implements TextMeasure {
  /** The one measure; it may be asked on any thread. */
  public static final TextMeasure INSTANCE = new FontMeasure();

  private static final int MOST_REMEMBERED = 5_000;

  private record Key(String text, TextStyle style) {}

  private final Map<Key, Double> known = new ConcurrentHashMap<>();

  private FontMeasure() {}

  @Override
  public double width(String text, TextStyle style) {
    if (known.size() > MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(new Key(text, style), FontMeasure::measure);
  }

  private static double measure(Key key) {
    Text node = new Text(key.text);
    node.setFont(Fonts.of(key.style.weight(), key.style.size()));
    return node.getLayoutBounds().getWidth();
  }
}
