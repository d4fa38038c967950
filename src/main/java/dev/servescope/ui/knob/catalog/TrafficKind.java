package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RateCurve;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of traffic to choose from; a list and a sum can be kept but not made by choosing. */
enum TrafficKind {
  POISSON,
  CONSTANT,
  RAMP,
  SPIKE,
  STEPS,
  DAY,
  YEAR,
  BURSTS,
  CLOSED_LOOP,
  LISTED,
  SUM;

  private static final Duration LONGEST_DAY = Duration.ofDays(27);
  private static final Duration ONE_DAY = Duration.ofDays(1);
  private static final double THINK_SECONDS = 10;

  static TrafficKind of(Traffic core) {
    return switch (core) {
      case Traffic.Poisson any -> POISSON;
      case Traffic.Constant any -> CONSTANT;
      case Traffic.Varying(RateCurve.Ramp any) -> RAMP;
      case Traffic.Varying(RateCurve.Spike any) -> SPIKE;
      case Traffic.Varying(RateCurve.Steps any) -> STEPS;
      case Traffic.Varying(RateCurve.Cycle cycle) ->
          cycle.period().compareTo(LONGEST_DAY) > 0 ? YEAR : DAY;
      case Traffic.Bursts any -> BURSTS;
      case Traffic.ClosedLoop any -> CLOSED_LOOP;
      case Traffic.Listed any -> LISTED;
      default -> SUM;
    };
  }

  static List<TrafficKind> options(Traffic core) {
    var now = of(core);
    return Stream.of(values()).filter(kind -> kind.canBeMade() || kind == now).toList();
  }

  private boolean canBeMade() {
    return this != LISTED && this != SUM;
  }

  /** Traffic of this kind with the mean rate of the core before it, over the run's length. */
  Traffic instead(Traffic core, Scenario scenario) {
    var rate = core.meanRate();
    var quarter = Ends.share(scenario, 0.25);
    return switch (this) {
      case POISSON -> new Traffic.Poisson(rate);
      case CONSTANT -> new Traffic.Constant(rate);
      case RAMP ->
          new Traffic.Varying(
              new RateCurve.Ramp(rate, times(rate, 2), quarter, Ends.share(scenario, 0.5)));
      case SPIKE ->
          new Traffic.Varying(
              new RateCurve.Spike(rate, times(rate, 3), quarter, Ends.share(scenario, 0.1)));
      case STEPS ->
          new Traffic.Varying(
              new RateCurve.Steps(
                  List.of(
                      new RateCurve.Steps.Step(Duration.ZERO, rate),
                      new RateCurve.Steps.Step(quarter, times(rate, 2)))));
      case DAY ->
          new Traffic.Varying(new RateCurve.Cycle(rate, day(scenario), RateCurve.Cycle.DAY));
      case YEAR ->
          new Traffic.Varying(
              new RateCurve.Cycle(rate, Duration.ofDays(365), RateCurve.Cycle.YEAR));
      case BURSTS -> bursts(rate);
      case CLOSED_LOOP -> closedLoop(rate);
      case LISTED, SUM -> core;
    };
  }

  /** A day, or a shorter run from one end to the other: part of a night shows no cycle. */
  private static Duration day(Scenario scenario) {
    long seconds = Ends.length(scenario).toSeconds();
    return Duration.ofSeconds(Math.clamp(seconds, 1, ONE_DAY.toSeconds()));
  }

  /** Quiet for nine tenths of the time at half the rate, so that bursts bring the other half. */
  private static Traffic bursts(Rate rate) {
    return new Traffic.Bursts(
        times(rate, 0.5), times(rate, 5.5), Duration.ofSeconds(90), Duration.ofSeconds(10));
  }

  private static Traffic closedLoop(Rate rate) {
    double perSecond = rate.perSecond() == 0 ? 1 : rate.perSecond();
    int clients = Math.clamp(Math.round(perSecond * THINK_SECONDS), 1, 10_000);
    long nanos = Math.clamp(Math.round(clients / perSecond * 1e9), 1_000, Work.MAX_MEAN.toNanos());
    return new Traffic.ClosedLoop(clients, new Work.Exponential(Duration.ofNanos(nanos)));
  }

  static Rate times(Rate rate, double factor) {
    return new Rate(Math.min(Rate.MAX_PER_SECOND, rate.perSecond() * factor));
  }
}
