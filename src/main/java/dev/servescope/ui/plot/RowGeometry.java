package dev.servescope.ui.plot;

/** Where the rows of a row axis lie. */
final class RowGeometry {
  private static final double FILL = 0.78;

  /** Few rows leave room between them instead of becoming walls: points, or a share if high. */
  private static final double MOST = 40;

  private static final double MOST_FILL = 0.4;

  private RowGeometry() {}

  /** The band of a row, with a gap to its neighbours that thins out as rows get low. */
  static Box box(FigureLayout layout, int row, Surface surface) {
    double top = layout.y().toPixel(row);
    double height = layout.y().toPixel(row + 1) - top;
    double roomy = height < 4 ? height : Math.max(height * FILL, height - 8);
    double filled = Math.min(roomy, Math.max(MOST, height * MOST_FILL));
    double y = surface.edge(top + (height - filled) / 2);
    double end = Math.max(y + surface.pixel(), surface.edge(top + (height + filled) / 2));
    return new Box(layout.plot().x(), y, layout.plot().width(), end - y);
  }
}
