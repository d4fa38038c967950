package dev.servescope.ui.plot;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Figures as rich as those of the window. */
final class Samples {
  private Samples() {}

  static Figure lines() {
    FigureBuilder figure =
        Figure.titled("Latency")
            .subtitle("by completion, windows of 6 s")
            .x(new Axis.Time(new Range(0, 3600)))
            .y(Axis.of(Unit.SECONDS))
            .add(new Mark.Shade("warm-up", 0, 600, new Tint(ColorRole.MUTED, 0.1)))
            .add(rule("target 2 s", 2));
    for (String name : List.of("p50", "p95", "p99", "pinned")) {
      figure.add(line(name, noise(600, name.hashCode())));
    }
    for (int i = 0; i < 6; i++) {
      String name = "replicas " + i + " → " + (i + 1);
      figure.add(new Mark.Marker(name, 300 + i * 600, Tint.of(ColorRole.BAD)));
    }
    return figure.summary("The 95th percentile peaks at 0.99 s.").build();
  }

  static Figure stack(int layers) {
    List<Layer> parts = new ArrayList<>();
    for (int i = 0; i < layers; i++) {
      parts.add(new Layer("replica " + i, curve(noise(600, i)), Tint.of(ColorRole.QUEUED)));
    }
    return Figure.titled("Queue depth")
        .subtitle("requests waiting, by replica")
        .add(new Mark.StackedArea("", parts, Interpolation.STEP))
        .build();
  }

  static Figure rows(int count) {
    List<String> names = new ArrayList<>();
    FigureBuilder figure = Figure.titled("Servers").x(new Axis.Time(new Range(0, 5)));
    for (int i = 0; i < count; i++) {
      names.add("shard 1 replica " + i);
      figure.add(new Mark.Blocks(i, blocks(i)));
    }
    for (ColorRole role : List.of(ColorRole.BUSY, ColorRole.IDLE, ColorRole.STARTING)) {
      figure.legend(LegendEntry.area(role.name(), Tint.of(role)));
    }
    return figure.y(new Axis.Rows(names)).build();
  }

  static Figure sweep() {
    double[] xs = {1, 2, 4, 8, 16, 64};
    Curve curve = Curve.of(xs, new double[] {3, 2, 1.5, 1.2, 1.9, 4});
    return Figure.titled("p95 latency by batch size, one run for each of the sizes")
        .x(new Axis.Values(Unit.PLAIN, Axis.Spacing.LOGARITHMIC, null))
        .y(new Axis.Values(Unit.DOLLARS, Axis.Spacing.LOGARITHMIC, null))
        .add(new Mark.Band("interval", curve, curve, Tint.of(ColorRole.P50)))
        .add(new Mark.Points("runs", curve, 3, Tint.of(ColorRole.P95)))
        .add(new Mark.Columns("columns", curve, 0.5, Tint.of(ColorRole.IDLE)))
        .build();
  }

  static Figure empty() {
    return Figure.titled("Latency").emptyText("Nothing was completed in this run.").build();
  }

  static Mark.Line line(String name, double[] ys) {
    Tint tint = Tint.of(ColorRole.P95);
    return new Mark.Line(name, curve(ys), tint, Stroke.MAIN, Interpolation.STRAIGHT);
  }

  static Mark.Rule rule(String name, double value) {
    return new Mark.Rule(name, value, Tint.of(ColorRole.GOOD), Stroke.LIMIT);
  }

  static Curve curve(double[] ys) {
    return Curve.regular(0, 6, ys);
  }

  static double[] noise(int size, long seed) {
    return new Random(seed).doubles(size).toArray();
  }

  private static List<Block> blocks(int seed) {
    List<Block> blocks = new ArrayList<>();
    double[] lengths = noise(2000, seed);
    double at = 0;
    for (double length : lengths) {
      double end = at + length * length * length * 0.01;
      blocks.add(new Block(at, end, Tint.of(ColorRole.BUSY), "4", "batch of 4"));
      at = end + 0.001;
    }
    return blocks;
  }

  static Mark.Dot dot(String name, double x, double y) {
    var facts = List.of(new Mark.Fact("value", String.valueOf(y)));
    return new Mark.Dot(x, y, Tint.of(ColorRole.P95), name, facts, "");
  }

  static Figure dots(Mark.Pointing pointing, Mark.Dot... dots) {
    return Figure.titled("Dots")
        .x(new Axis.Values(Unit.PLAIN, Axis.Spacing.LINEAR, new Range(0, 10)))
        .y(new Axis.Values(Unit.PLAIN, Axis.Spacing.LINEAR, new Range(0, 10)))
        .add(new Mark.Dots(pointing, List.of(dots)))
        .build();
  }
}
