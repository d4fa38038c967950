package dev.servescope.ui.plot;

import java.util.List;

/** Has the plots of views that stand one below the other begin and end at the same x. */
public final class SharedEdges {
  private final List<PlotView> views;
  private Margins margins = Margins.NONE;

  private SharedEdges(List<PlotView> views) {
    this.views = List.copyOf(views);
  }

  /** From now on views are drawn with the widest margins that one of them needs. */
  public static void among(List<PlotView> views) {
    var edges = new SharedEdges(views);
    views.forEach(view -> view.alignBy(edges));
  }

  /** The margins of all that are shown; where they have changed, the others are drawn anew. */
  Margins margins(PlotView painted) {
    var now =
        views.stream()
            .filter(view -> view.getScene() != null && view.getWidth() > 0 && view.getHeight() > 0)
            .map(PlotView::ownMargins)
            .reduce(Margins.NONE, Margins::or);
    if (!now.equals(margins)) {
      margins = now;
      views.stream().filter(view -> view != painted).forEach(PlotView::redraw);
    }
    return now;
  }
}
