package dev.servescope.run.lesson;

import dev.servescope.run.Group;
import dev.servescope.run.Run;
import dev.servescope.run.gallery.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A figure of the requests of one class or tier, such as {@code p95(premium)}. */
public enum GroupGauge {
  /** Share answered without error. */
  SUCCESS(Unit.SHARE, Group::availability),
  /** Share turned away. */
  REFUSED(Unit.SHARE, its -> (double) its.requests().refused() / its.requests().offered()),
  /** Requests that arrived. */
  OFFERED(Unit.COUNT, its -> its.requests().offered()),
  /** Requests answered. */
  COMPLETED(Unit.COUNT, its -> its.requests().completed()),
  /** Mean latency. */
  MEAN(Unit.SECONDS, its -> its.latency().mean()),
  /** 95th percentile of latency. */
  P95(Unit.SECONDS, its -> its.latency().p95()),
  /** Longest latency. */
  LONGEST(Unit.SECONDS, its -> its.latency().max());

  private static final List<GroupGauge> ALL = List.of(values());

  private final Unit unit;

  @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
  private final ToDoubleFunction<Group> figure;

  GroupGauge(Unit unit, ToDoubleFunction<Group> figure) {
    this.unit = unit;
    this.figure = figure;
  }

  /** Its name in a lesson. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The figure of a name, if there is one. */
  public static Optional<GroupGauge> named(String key) {
    return ALL.stream().filter(gauge -> gauge.key().equals(key)).findFirst();
  }

  /** The names of all. */
  public static Stream<String> keys() {
    return ALL.stream().map(GroupGauge::key);
  }

  /** What it is counted in. */
  public Unit unit() {
    return unit;
  }

  /** The figure of a class or tier of a run; not-a-number where there is none of that name. */
  public double of(Run run, String group) {
    return Stream.concat(run.classes().stream(), run.tiers().stream())
        .filter(one -> one.name().equals(group))
        .mapToDouble(figure)
        .findFirst()
        .orElse(Double.NaN);
  }
}
