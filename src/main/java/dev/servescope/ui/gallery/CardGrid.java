package dev.servescope.ui.gallery;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards of one width in as many columns as fit, each row as high as its highest card. */
public final class CardGrid extends Pane {
  private static final double LEAST_WIDTH = 19.5;
  private static final double GAP = 0.85;

  private final DoubleProperty em = new SimpleDoubleProperty(this, "em", 13);

  /** An empty grid. */
  public CardGrid() {
    getStyleClass().add("card-grid");
    em.subscribe(this::requestLayout);
  }

  /** The size of the type in pixels, which the width of the cards follows. */
  public DoubleProperty emProperty() {
    return em;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    return Math.max(1, (int) ((width + GAP * em.get()) / ((LEAST_WIDTH + GAP) * em.get())));
  }

  private double cardWidth(double width) {
    int columns = columns(width);
    return Math.floor((width - (columns - 1) * GAP * em.get()) / columns);
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private double rowHeight(int from, int columns, double cardWidth) {
    var all = getManagedChildren();
    return all.subList(from, Math.min(all.size(), from + columns)).stream()
        .mapToDouble(card -> Math.ceil(card.prefHeight(cardWidth)))
        .max()
        .orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = inner(width < 0 ? getWidth() : width);
    int columns = columns(inside);
    double height = snappedTopInset() + snappedBottomInset();
    for (int i = 0; i < getManagedChildren().size(); i += columns) {
      height += rowHeight(i, columns, cardWidth(inside)) + (i == 0 ? 0 : GAP * em.get());
    }
    return height;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH * em.get();
  }

  @Override
  protected void layoutChildren() {
    double inside = inner(getWidth());
    int columns = columns(inside);
    double cardWidth = cardWidth(inside);
    double y = snappedTopInset();
    for (int i = 0; i < getManagedChildren().size(); i += columns) {
      double height = rowHeight(i, columns, cardWidth);
      for (int j = i; j < Math.min(getManagedChildren().size(), i + columns); j++) {
        Node card = getManagedChildren().get(j);
        double x = snappedLeftInset() + (j - i) * (cardWidth + GAP * em.get());
        card.resizeRelocate(x, y, cardWidth, height);
      }
      y += height + GAP * em.get();
    }
  }
}
