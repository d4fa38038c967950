package dev.servescope.study.sweep;

import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What came of a sweep, whole or so far.
 *
 * @param plan what was asked
 * @param points by the numbers of {@link SweepPlan#point}
 */
public record Sweep(SweepPlan plan, List<Point> points) {
  /**
   * What is known of a scenario.
   *
   * @param figures of its replications in their order, as far as they came without a gap
   * @param refusal why the values make no scenario, or one that memory does not hold, as a sentence
   */
  record Point(List<Figures> figures, Optional<String> refusal) {
    Point {
      figures = List.copyOf(figures);
    }
  }

  /** Keeps copies that cannot change. */
  public Sweep {
    points = List.copyOf(points);
  }

  /** Whether everything is there. */
  public boolean isWhole() {
    return points.stream()
        .allMatch(
            point -> point.refusal().isPresent() || point.figures().size() == plan.replications());
  }

  /** How many replications of a point have come. */
  public int replications(int point) {
    return points.get(point).figures().size();
  }

  /** The values of a point, such as {@code replicas 4, batch size 8}. */
  public String where(int point) {
    var columns = plan.columns();
    var first = columns.knob().label() + " " + columns.text(point % plan.width());
    return plan.rows()
        .map(
            rows ->
                first
                    + ", "
                    + rows.knob().label()
                    + " "
                    + rows.text(point / plan.width() % plan.height()))
        .orElse(first);
  }

  /** How a point stands to the targets. */
  public Standing standing(int point) {
    return Standing.of(this, point);
  }

  /** Why the values of a point make no scenario, or none that memory holds, as a sentence. */
  public Optional<String> refusal(int point) {
    return points.get(point).refusal();
  }

  /** A result at a point with its band of 95 %; without a value where nothing has come. */
  public Estimate estimate(int point, Measure measure) {
    return estimate(point, its -> its.of(measure));
  }

  /** The mean of a result at a point; not-a-number where nothing has come. */
  public double mean(int point, Measure measure) {
    return estimate(point, measure).mean();
  }

  Estimate estimate(int point, ToDoubleFunction<Figures> figure) {
    var values = points.get(point).figures().stream().mapToDouble(figure).toArray();
    return Estimate.of(values, Confidence.USUAL_LEVEL);
  }

  /** The difference of a result between two points that met the same chance, with its band. */
  Estimate difference(int point, int other, Measure measure) {
    var ones = points.get(point).figures();
    var others = points.get(other).figures();
    var values = new double[Math.min(ones.size(), others.size())];
    for (int i = 0; i < values.length; i++) {
      values[i] = ones.get(i).of(measure) - others.get(i).of(measure);
    }
    return Estimate.of(values, Confidence.USUAL_LEVEL);
  }

  /** The results along the columns of a row and a side. */
  public List<Estimate> curve(int side, int row, Measure measure) {
    return IntStream.range(0, plan.width())
        .mapToObj(column -> estimate(plan.point(side, column, row), measure))
        .toList();
  }
}
