package dev.servescope.run.lesson;

import dev.servescope.run.Component;
import dev.servescope.run.Downtime;
import dev.servescope.run.Run;
import dev.servescope.run.gallery.Quantity;
import dev.servescope.run.gallery.Unit;
import dev.servescope.scenario.KebabCase;
import dev.servescope.scenario.pool.Pool;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A figure that a lesson may speak of, by the name under which it does; not-a-number for none. */
public enum Gauge {
  /** Median latency. */
  P50(Unit.SECONDS, Quantity.LATENCY_P50),
  /** 90th percentile of latency. */
  P90(Unit.SECONDS, run -> run.totals().latency().p90()),
  /** 95th percentile of latency. */
  P95(Unit.SECONDS, Quantity.LATENCY_P95),
  /** 99th percentile of latency. */
  P99(Unit.SECONDS, run -> run.totals().latency().p99()),
  /** Mean latency. */
  MEAN(Unit.SECONDS, Quantity.LATENCY_MEAN),
  /** Longest latency. */
  LONGEST(Unit.SECONDS, Quantity.LATENCY_MAX),
  /** Mean wait. */
  WAIT(Unit.SECONDS, Quantity.WAIT_MEAN),
  /** Mean time on the network. */
  NETWORK(Unit.SECONDS, spent(Component.NETWORK)),
  /** Mean time in the queue. */
  QUEUE_TIME(Unit.SECONDS, spent(Component.QUEUE)),
  /** Mean time that the batcher held requests back. */
  BATCH_TIME(Unit.SECONDS, spent(Component.BATCH)),
  /** Mean wait for an instance to start. */
  START_TIME(Unit.SECONDS, spent(Component.START)),
  /** Mean time in execution. */
  WORK_TIME(Unit.SECONDS, spent(Component.WORK)),
  /** Mean time of splitting. */
  SPLIT_TIME(Unit.SECONDS, spent(Component.SPLIT)),
  /** Mean time of merging. */
  MERGE_TIME(Unit.SECONDS, spent(Component.MERGE)),
  /** Share answered without error. */
  SUCCESS(Unit.SHARE, Quantity.AVAILABILITY),
  /** Share answered within the target. */
  ATTAINMENT(Unit.SHARE, Quantity.ATTAINMENT),
  /** Share of the time in which every pool could serve. */
  UP(Unit.SHARE, Quantity.UP),
  /** Busy over ready time. */
  UTILISATION(Unit.SHARE, Quantity.UTILIZATION),
  /** Share of busy time spent on work that answered nobody. */
  USELESS(Unit.SHARE, Quantity.USELESS),
  /** Share of accepted requests that waited for a start. */
  COLD_SHARE(Unit.SHARE, Quantity.COLD_SHARE),
  /** Share of the dollars of which nobody has anything. */
  WASTE(Unit.SHARE, Quantity.WASTE_SHARE),
  /** Requests waiting, time average. */
  QUEUE(Unit.COUNT, Quantity.QUEUE_MEAN),
  /** The most requests that waited at a time. */
  LONGEST_QUEUE(Unit.COUNT, Quantity.QUEUE_MAX),
  /** Requests that arrived. */
  OFFERED(Unit.COUNT, Quantity.OFFERED),
  /** Requests answered. */
  COMPLETED(Unit.COUNT, Quantity.COMPLETED),
  /** Requests turned away. */
  REFUSED(Unit.COUNT, Quantity.REFUSED),
  /** Requests lost or answered with an error. */
  FAILED(Unit.COUNT, Quantity.FAILED),
  /** Requests given up by their clients. */
  TIMED_OUT(Unit.COUNT, Quantity.TIMED_OUT),
  /** Requests under way at the end. */
  IN_FLIGHT(Unit.COUNT, run -> run.totals().requests().inFlight()),
  /** Answers an hour. */
  THROUGHPUT(Unit.PER_HOUR, Quantity.ANSWERS_PER_HOUR),
  /** Instances, time average. */
  INSTANCES(Unit.COUNT, Quantity.INSTANCES_MEAN),
  /** The most instances at a time. */
  MOST_INSTANCES(Unit.COUNT, Quantity.INSTANCES_MAX),
  /** Members of a batch. */
  MEAN_BATCH(Unit.COUNT, run -> run.totals().batches().meanSize()),
  /** Starts on demand. */
  COLD_STARTS(Unit.COUNT, Quantity.COLD_STARTS),
  /** Dollars an hour. */
  COST(Unit.DOLLARS_PER_HOUR, Quantity.COST_PER_HOUR),
  /** Dollars in all. */
  TOTAL_COST(Unit.DOLLARS, Quantity.COST),
  /** Dollars for 1,000 answers. */
  COST_PER_1000(Unit.DOLLARS, Quantity.COST_PER_THOUSAND),
  /** Down in a day at this success. */
  DOWN_A_DAY(Unit.SECONDS, run -> Downtime.of(run.totals().availability()).secondsPerDay()),
  /** Down in a month at this success. */
  DOWN_A_MONTH(Unit.SECONDS, run -> Downtime.of(run.totals().availability()).secondsPerMonth()),
  /** Down in a year at this success. */
  DOWN_A_YEAR(Unit.SECONDS, run -> Downtime.of(run.totals().availability()).secondsPerYear()),
  /** Copies of each shard of the first pool, as set. */
  REPLICAS(Unit.COUNT, run -> pool(run).replicas()),
  /** Shards of the first pool, as set. */
  SHARDS(Unit.COUNT, run -> pool(run).sharding().shards()),
  /** The largest batch of the first pool, as set. */
  BATCH_SIZE(Unit.COUNT, run -> pool(run).batching().size()),
  /** From asking for an instance of the first pool to its readiness, as set. */
  COLD_START(Unit.SECONDS, run -> pool(run).startUp().total().toNanos() / 1e9);

  private static final List<Gauge> ALL = List.of(values());

  private final Unit unit;

  @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
  private final ToDoubleFunction<Run> figure;

  Gauge(Unit unit, ToDoubleFunction<Run> figure) {
    this.unit = unit;
    this.figure = figure;
  }

  Gauge(Unit unit, Quantity quantity) {
    this(unit, quantity::of);
  }

  private static ToDoubleFunction<Run> spent(Component on) {
    return run -> run.totals().breakdown().getOrDefault(on, 0.0);
  }

  private static Pool pool(Run run) {
    return run.scenario().pools().getFirst();
  }

  /** Its name in a lesson, such as {@code longest-queue}. */
  public String key() {
    return KebabCase.of(this);
  }

  /** The figure of a name, if there is one. */
  public static Optional<Gauge> named(String key) {
    return ALL.stream().filter(gauge -> gauge.key().equals(key)).findFirst();
  }

  /** The names of all. */
  public static Stream<String> keys() {
    return ALL.stream().map(Gauge::key);
  }

  /** What it is counted in. */
  public Unit unit() {
    return unit;
  }

  /** The figure of a run. */
  public double of(Run run) {
    return figure.applyAsDouble(run);
  }
}
