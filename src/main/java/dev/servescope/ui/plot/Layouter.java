package dev.servescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link FigureLayout}: the header from above, the axes from the edges, the plot between.
 */
final class Layouter {
  /** What has been placed so far. */
  static final class Parts {
    final List<PlacedText> texts = new ArrayList<>();
    final List<PlacedSample> samples = new ArrayList<>();
    final List<Leader> leaders = new ArrayList<>();
  }

  private final Figure figure;
  private final Box bounds;
  private final TextSizes sizes;
  private final TextMeasure measure;
  private final Range whole;
  private final Range visible;
  private final double known;
  private final Margins least;
  private final Parts parts = new Parts();

  Layouter(
      Figure figure,
      Box bounds,
      TextSizes sizes,
      @Nullable Range visible,
      double known,
      Margins least,
      TextMeasure measure) {
    this.known = known;
    this.least = least;
    this.figure = figure;
    this.bounds = bounds;
    this.sizes = sizes;
    this.measure = measure;
    this.whole = Domains.wholeX(figure);
    this.visible = Domains.visibleX(whole, visible);
  }

  FigureLayout layout() {
    List<MarkLabel> labels = MarkLabel.of(figure, visible);
    DirectLabels direct = DirectLabels.of(allKnown() ? labels : List.of(), sizes, bounds, measure);
    LegendRows legend = legend(labels, direct);
    double header = new HeaderTexts(bounds, sizes, measure, parts).place(figure);
    legend.place(header, parts);
    AxisLabels axes = new AxisLabels(sizes, measure, bounds);
    double bottom = bounds.bottom() - axes.heightBelow();
    double above = header + legend.height();
    double strip = EventLabels.height(figure, visible, sizes, bottom - above);
    double eventTop = above + EventLabels.gap(bounds, strip, sizes);
    double top = eventTop + strip;
    Range yDomain =
        Domains.y(figure, visible, known, AxisLabels.mostTicksWithin(bottom - top, sizes));
    List<Tick> yTicks = ticks(axes, yDomain, bottom - top);
    double left = bounds.x() + Math.max(axes.widthBeside(figure.y(), yTicks), least.left());
    double right = bounds.right() - Math.max(sizes.pad() + direct.width(), least.right());
    Box plot = new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    return finish(plot, yDomain, yTicks, axes, direct, eventTop);
  }

  private FigureLayout finish(
      Box plot,
      Range yDomain,
      List<Tick> yTicks,
      AxisLabels axes,
      DirectLabels direct,
      double eventTop) {
    Projection x = new Projection(visible, plot.x(), plot.right(), Domains.spacing(figure.x()));
    Projection y = y(plot, yDomain);
    direct.place(plot, y, measure, parts);
    Anchor anchor = allKnown() ? Anchor.MIDDLE : Anchor.START;
    EventLabels.place(figure, plot, x, eventTop, anchor, sizes, measure, parts);
    List<PlacedTick> placedY = axes.placeY(figure.y(), yTicks, y, plot, parts);
    List<PlacedTick> placedX =
        isUnknown(figure.x()) ? List.of() : axes.placeX(figure.x(), x, plot, parts);
    return new FigureLayout(
        bounds,
        plot,
        x,
        y,
        whole,
        sizes,
        placedX,
        placedY,
        parts.texts,
        parts.samples,
        parts.leaders,
        eventTop);
  }

  private List<Tick> ticks(AxisLabels axes, Range domain, double height) {
    return isUnknown(figure.y()) ? List.of() : axes.yTicks(figure.y(), domain, height);
  }

  /** An axis whose range nothing determines has no ticks. */
  private boolean isUnknown(Axis axis) {
    return axis.givenRange() == null && figure.isEmpty();
  }

  private Projection y(Box plot, Range domain) {
    return figure.y() instanceof Axis.Rows
        ? new Projection(domain, plot.y(), plot.bottom(), Axis.Spacing.LINEAR)
        : new Projection(domain, plot.bottom(), plot.y(), Domains.spacing(figure.y()));
  }

  private boolean allKnown() {
    return known >= visible.max();
  }

  private LegendRows legend(List<MarkLabel> labels, DirectLabels direct) {
    List<LegendEntry> entries = new ArrayList<>(figure.legend());
    labels.stream()
        .filter(label -> !direct.has(label))
        .map(MarkLabel::entry)
        .filter(entry -> !entries.contains(entry))
        .forEach(entries::add);
    double rows = bounds.height() / sizes.base();
    int most = rows < 10 ? 0 : rows < 26 ? 1 : 2;
    return new LegendRows(entries, sizes, measure, bounds, most);
  }
}
