package dev.servescope.study.gallery;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Component;
import dev.servescope.run.Downtime;
import dev.servescope.run.Group;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.gallery.Measured;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds figures in the runs of one replication. */
record Measuring(Evidence evidence) {
  /** The value of a figure; not-a-number where the runs have none. */
  double of(Measured measured) {
    return switch (measured) {
      case Measured.Constant(double value) -> value;
      case Measured.Total(var scenario, var quantity) -> quantity.of(evidence.run(scenario));
      case Measured.Spent(var scenario, var component) ->
          evidence.run(scenario).totals().breakdown().getOrDefault(component, 0.0);
      case Measured.Paid(var scenario, var cause) ->
          evidence.run(scenario).totals().cost().byCause().getOrDefault(cause, 0.0);
      case Measured.Moment moment -> moment(moment);
      case Measured.OfGroup its -> ofGroup(its);
      case Measured.Course course -> Courses.of(course, evidence.run(course.scenario()).frames());
      case Measured.TimeShare share -> Courses.of(share, evidence.run(share.scenario()).frames());
      case Measured.Down(var availability, var per) -> down(of(availability), per);
      case Measured.WhileProcessing(var scenario) ->
          whileProcessing(evidence.detail(scenario).batches());
      case Measured.Computed(var operation, var of) -> computed(operation, of);
      case Measured.Crossing(var points) -> crossing(points);
    };
  }

  private double moment(Measured.Moment moment) {
    var request = request(moment.scenario(), moment.request());
    return switch (moment.which()) {
      case END -> request.endNanos() / 1e9;
      case LATENCY -> request.latencySeconds();
      case START -> request.seconds().getOrDefault(Component.START, 0.0);
    };
  }

  private RequestRecord request(String scenario, int number) {
    return evidence.detail(scenario).requests().stream()
        .filter(its -> its.id() == number - 1)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(scenario + " has no request " + number));
  }

  private double ofGroup(Measured.OfGroup its) {
    var group = group(its);
    var requests = group.requests();
    double offered = requests.offered();
    return switch (its.aspect()) {
      case AVAILABILITY -> group.availability();
      case REFUSED_SHARE -> requests.refused() / offered;
      case DEMOTED_SHARE -> group.demoted() / offered;
      case LATENCY_MEAN -> group.latency().mean();
      case LATENCY_P95 -> group.latency().p95();
      case LATENCY_MAX -> group.latency().max();
      case OFFERED -> offered;
      case COMPLETED -> requests.completed();
    };
  }

  private Group group(Measured.OfGroup its) {
    var run = evidence.run(its.scenario());
    return Stream.concat(run.classes().stream(), run.tiers().stream())
        .filter(group -> group.name().equals(its.group()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(its.scenario() + " has no group " + its.group()));
  }

  private static double down(double availability, Measured.Down.Per per) {
    var downtime = Downtime.of(availability);
    return switch (per) {
      case DAY -> downtime.secondsPerDay();
      case MONTH -> downtime.secondsPerMonth();
      case YEAR -> downtime.secondsPerYear();
    };
  }

  private static double whileProcessing(List<BatchRecord> batches) {
    long start = batches.stream().mapToLong(BatchRecord::startNanos).min().orElse(0);
    long end = batches.stream().mapToLong(BatchRecord::endNanos).max().orElse(0);
    double busy = batches.stream().mapToDouble(its -> its.endNanos() - its.startNanos()).sum();
    long instances =
        batches.stream()
            .map(its -> List.of(its.pool(), its.shard(), its.slot()))
            .distinct()
            .count();
    return busy / (instances * (double) (end - start));
  }

  private double computed(Measured.Computed.Operation operation, List<Measured> of) {
    var values = of.stream().mapToDouble(this::of).toArray();
    double result = values[0];
    for (int i = 1; i < values.length; i++) {
      result =
          switch (operation) {
            case SUM -> result + values[i];
            case DIFFERENCE -> result - values[i];
            case PRODUCT -> result * values[i];
            case RATIO -> result / values[i];
            case SAVING -> 1 - values[i] / result;
            case LARGEST -> Math.max(result, values[i]);
          };
    }
    return result;
  }

  /** By straight lines between the points, in the order of their places. */
  private double crossing(List<Measured.Crossing.Point> points) {
    var places =
        points.stream()
            .map(its -> new Place(its.at(), of(its.rising()) - of(its.other())))
            .sorted(Comparator.comparingDouble(Place::at))
            .toList();
    for (int i = 1; i < places.size(); i++) {
      var before = places.get(i - 1);
      var after = places.get(i);
      if (before.gap < 0 && after.gap >= 0) {
        return before.at + (after.at - before.at) * before.gap / (before.gap - after.gap);
      }
    }
    return Double.NaN;
  }

  private record Place(double at, double gap) {}
}
