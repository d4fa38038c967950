package dev.servescope.ui.tile;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import eu.hansolo.tilesfx.Tile;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/** A tile of the library with our skin: a flat card in the colours and type of the window. */
final class HeadlineTile extends Tile {
  private final TileCard card = new TileCard();
  private final Metric metric;

  HeadlineTile(Metric metric) {
    super(SkinType.CUSTOM);
    this.metric = metric;
    setId("tile-" + metric.key());
    setAnimated(false);
    setTitle(metric.title());
    Tip.setText(this, metric.help());
    card.title(metric);
    getStyleClass().add("headline-tile");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(metric.title());
  }

  /** Shows a reading; the tile's own title, value text and unit say the same as the card. */
  void show(TileReading reading) {
    setDescription(reading.reading().number());
    setUnit(reading.reading().unit());
    setAccessibleText(lines(spoken(reading), reading.margin().sentences()));
    Tip.setText(this, lines(metric.help(), reading.margin().sentences()));
    card.show(reading);
  }

  /** Keeps room for a margin, so that nothing moves when it comes. */
  void reserveMargin(boolean reserve) {
    card.reserveMargin(reserve);
  }

  private static String lines(String first, String others) {
    return others.isEmpty() ? first : first + "\n" + others;
  }

  private String spoken(TileReading reading) {
    var number = reading.reading().number();
    var unit = reading.reading().unit();
    var change = reading.change();
    if (change == null || change.direction() == 0) {
      return Messages.of("tile.spoken", getTitle(), number, unit).strip();
    }
    var way = Messages.of(change.direction() > 0 ? "tile.more" : "tile.less");
    return Messages.of("tile.spoken.change", getTitle(), number, unit, way, change.size());
  }

  /** None: the library would look for one beside this class, and ours dresses the card. */
  @Override
  public @Nullable String getUserAgentStylesheet() {
    return null;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new HeadlineTileSkin(this, card);
  }
}
