package dev.servescope.ui.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the least and the largest value of marks along an axis. */
final class Extent {
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  private Extent() {}

  static boolean hasData(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> !line.curve().isBlank();
      case Mark.Band band -> !band.high().isBlank();
      case Mark.StackedArea area -> hasData(area.layers());
      case Mark.Columns columns -> !columns.curve().isBlank();
      case Mark.Points points -> !points.curve().isBlank();
      case Mark.Blocks blocks -> !blocks.blocks().isEmpty();
      case Mark.Strip strip -> hasData(strip.shares());
      case Mark.Cells cells -> !cells.cells().isEmpty();
      case Mark.Rule _, Mark.Marker _, Mark.Notes _, Mark.Shade _, Mark.Trace _, Mark.Dots _ ->
          false;
    };
  }

  /** From the first to the last x of all marks, or null if there is none. */
  static @Nullable Range ofX(List<Mark> marks) {
    Extent extent = new Extent();
    marks.forEach(extent::addX);
    return extent.range();
  }

  /** From the least to the largest y between two x, or null if there is none. */
  static @Nullable Range ofY(List<Mark> marks, Range x) {
    Extent extent = new Extent();
    marks.forEach(mark -> extent.addY(mark, x));
    if (extent.min == extent.max) {
      // A level has no extent of its own, so its distance from zero shows how high it is.
      extent.add(extent.max == 0 ? 1 : 0);
    }
    return extent.range();
  }

  private static boolean hasData(List<Layer> layers) {
    return layers.stream().anyMatch(layer -> !layer.curve().isBlank());
  }

  private @Nullable Range range() {
    if (min > max) {
      return null;
    }
    return min < max ? new Range(min, max) : new Range(min, min + Math.max(1e-9, Math.abs(min)));
  }

  private void add(double value) {
    if (Double.isFinite(value)) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
  }

  private void addX(Mark mark) {
    switch (mark) {
      case Mark.Line line -> addEnds(line.curve(), 0);
      case Mark.Band band -> addEnds(band.low(), 0);
      case Mark.StackedArea area -> area.layers().forEach(layer -> addEnds(layer.curve(), 0));
      case Mark.Columns columns -> addEnds(columns.curve(), columns.width() / 2);
      case Mark.Points points -> addEnds(points.curve(), 0);
      case Mark.Strip strip -> strip.shares().forEach(share -> addEnds(share.curve(), 0));
      case Mark.Blocks blocks -> blocks.blocks().forEach(this::addBlock);
      case Mark.Cells _,
          Mark.Marker _,
          Mark.Notes _,
          Mark.Rule _,
          Mark.Shade _,
          Mark.Trace _,
          Mark.Dots _ -> {}
    }
  }

  private void addBlock(Block block) {
    add(block.start());
    add(block.end());
  }

  private void addEnds(Curve curve, double margin) {
    if (curve.size() > 0) {
      add(curve.x(0) - margin);
      add(curve.x(curve.size() - 1) + margin);
    }
  }

  private void addY(Mark mark, Range x) {
    switch (mark) {
      case Mark.Line line -> addValues(line.curve(), x);
      case Mark.Band band -> {
        addValues(band.low(), x);
        addValues(band.high(), x);
      }
      case Mark.StackedArea area -> {
        List<Curve> tops = Stacking.tops(area.layers());
        if (!tops.isEmpty()) {
          addValues(tops.getLast(), x);
        }
      }
      case Mark.Columns columns -> addValues(columns.curve(), x);
      case Mark.Points points -> addValues(points.curve(), x);
      case Mark.Rule rule -> add(rule.value());
      case Mark.Blocks _, Mark.Strip _, Mark.Marker _, Mark.Notes _, Mark.Shade _, Mark.Dots _ -> {}
      case Mark.Cells _, Mark.Trace _ -> {} // These lie on places and rows.
    }
  }

  private void addValues(Curve curve, Range x) {
    int end = curve.endTo(x.max());
    for (int i = curve.firstFrom(x.min()); i < end; i++) {
      add(curve.y(i));
    }
  }
}
