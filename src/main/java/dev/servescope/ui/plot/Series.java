package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import dev.servescope.ui.theme.ColorRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A curve of a figure under a name of its own: the label of its mark, else that of the legend in
 * its colour, else of the line in its colour, else the title.
 */
record Series(String name, Curve curve) {
  /** All that have values, in the order of the marks. */
  static List<Series> of(Figure figure) {
    var named = new Naming(figure);
    figure.marks().forEach(named::add);
    return named.series;
  }

  /** Collects them. */
  private static final class Naming {
    private final Figure figure;
    private final List<Series> series = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Naming(Figure figure) {
      this.figure = figure;
    }

    void add(Mark mark) {
      switch (mark) {
        case Mark.Line line -> add(name(line.label(), line.tint().role()), line.curve());
        case Mark.Band band -> {
          var name = name(band.label(), band.tint().role());
          add(Messages.of("table.low", name), band.low());
          add(Messages.of("table.high", name), band.high());
        }
        case Mark.StackedArea area -> area.layers().forEach(layer -> add(area.name(), layer));
        case Mark.Columns columns ->
            add(name(columns.label(), columns.tint().role()), columns.curve());
        case Mark.Points points when !isOnLine(points) ->
            add(name(points.label(), points.tint().role()), points.curve());
        case Mark.Points _,
            Mark.Blocks _,
            Mark.Strip _,
            Mark.Rule _,
            Mark.Marker _,
            Mark.Notes _,
            Mark.Shade _,
            Mark.Cells _,
            Mark.Trace _,
            Mark.Dots _ -> {}
      }
    }

    private void add(String stack, Layer layer) {
      var own = layer.label().isEmpty() ? stack : layer.label();
      add(name(own, layer.tint().role()), layer.curve());
    }

    private void add(String name, Curve curve) {
      if (!curve.isBlank()) {
        var own = name;
        for (int number = 2; !taken.add(own); number++) {
          own = name + " " + number;
        }
        series.add(new Series(own, curve));
      }
    }

    /** Unlabelled dots mark points of a line that is there already. */
    private boolean isOnLine(Mark.Points points) {
      return points.label().isEmpty()
          && figure.marks().stream().anyMatch(Mark.Line.class::isInstance);
    }

    private String name(String label, ColorRole role) {
      if (!label.isEmpty()) {
        return label;
      }
      return figure.legend().stream()
          .filter(entry -> entry.tint().role() == role)
          .map(LegendEntry::label)
          .findFirst()
          .or(
              () ->
                  figure.marks().stream()
                      .filter(Mark.Line.class::isInstance)
                      .map(Mark.Line.class::cast)
                      .filter(line -> line.tint().role() == role && !line.label().isEmpty())
                      .map(Mark.Line::label)
                      .findFirst())
          .orElse(figure.title());
    }
  }
}
