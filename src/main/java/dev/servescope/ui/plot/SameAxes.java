package dev.servescope.ui.plot;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives figures of a kind the same axes, so that they can be compared side by side. */
public final class SameAxes {
  private static final int MOST_TICKS = 6;

  private final List<Figure> figures;

  private SameAxes(List<Figure> figures) {
    this.figures = figures;
  }

  /** The figures, all on axes that hold each of them; named rows and places stay as they are. */
  public static List<Figure> of(List<Figure> figures) {
    return new SameAxes(figures).all();
  }

  private List<Figure> all() {
    return figures.stream().map(this::same).toList();
  }

  private Figure same(Figure figure) {
    return figure.on(wide(figure.x()), high(figure.y()));
  }

  private Axis wide(Axis axis) {
    var range = around(figure -> Domains.givenOrFoundX(figure));
    return switch (axis) {
      case Axis.Time _ -> new Axis.Time(range);
      case Axis.Values(var unit, var spacing, _) -> new Axis.Values(unit, spacing, range);
      case Axis.Rows _, Axis.Places _ -> axis;
    };
  }

  private Axis high(Axis axis) {
    return switch (axis) {
      case Axis.Values(var unit, var spacing, _) ->
          new Axis.Values(unit, spacing, rounded(around(Domains::givenOrFoundY), unit, spacing));
      case Axis.Time _, Axis.Rows _, Axis.Places _ -> axis;
    };
  }

  private static @Nullable Range rounded(@Nullable Range found, Unit unit, Axis.Spacing spacing) {
    return found == null ? null : Domains.rounded(found, unit, spacing, MOST_TICKS);
  }

  /** From the least to the largest that any figure has; null where none has anything. */
  private @Nullable Range around(Function<Figure, @Nullable Range> of) {
    return figures.stream()
        .flatMap(figure -> Stream.ofNullable(of.apply(figure)))
        .reduce(
            (one, other) ->
                new Range(Math.min(one.min(), other.min()), Math.max(one.max(), other.max())))
        .orElse(null);
  }
}
