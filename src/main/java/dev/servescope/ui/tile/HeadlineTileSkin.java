package dev.servescope.ui.tile;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.skins.TileSkin;

/** Gives the whole tile to a card; the library's skins are made for squares. */
final class HeadlineTileSkin extends TileSkin {
  private final TileCard card;

  HeadlineTileSkin(Tile tile, TileCard card) {
    super(tile);
    this.card = card;
    getPane().setBackground(null);
    getPane().setBorder(null);
    card.setManaged(false);
    getPane().getChildren().setAll(card);
    getChildren().setAll(getPane());
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    getPane().resizeRelocate(x, y, width, height);
    card.resizeRelocate(0, 0, width, height);
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return card == null ? 0 : card.prefHeight(width);
  }

  /** Sizes follow from the layout of the card. */
  @Override
  protected void resize() {}

  /** Colours follow from the style sheet. */
  @Override
  protected void redraw() {}
}
