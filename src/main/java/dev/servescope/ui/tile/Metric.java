package dev.servescope.ui.tile;

import dev.servescope.run.Headline;
import dev.servescope.scenario.KebabCase;
import dev.servescope.study.confidence.Measure;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.text.Reading;

/** What the tiles show, in their order. */
public enum Metric {
  /** The 95th percentile of latency. */
  P95(Taste.LESS),
  /** The share of requests answered without error. */
  SUCCESS(Taste.MORE),
  /** Busy over ready time. */
  UTILIZATION(Taste.NEITHER),
  /** Requests waiting. */
  QUEUE(Taste.LESS),
  /** Dollars an hour. */
  COST(Taste.LESS),
  /** Dollars for 1,000 requests. */
  PER_THOUSAND(Taste.LESS);

  /** Which way is better. */
  enum Taste {
    LESS,
    MORE,
    NEITHER
  }

  private final Taste taste;

  Metric(Taste taste) {
    this.taste = taste;
  }

  double value(Headline headline) {
    return switch (this) {
      case P95 -> headline.p95Seconds();
      case SUCCESS -> headline.success();
      case UTILIZATION -> headline.utilization();
      case QUEUE -> headline.queue();
      case COST -> headline.dollarsPerHour();
      case PER_THOUSAND -> headline.dollarsPerThousand();
    };
  }

  /** The same of a whole run, as it is replicated. */
  Measure measure() {
    return switch (this) {
      case P95 -> Measure.P95;
      case SUCCESS -> Measure.SUCCESS;
      case UTILIZATION -> Measure.UTILIZATION;
      case QUEUE -> Measure.QUEUE;
      case COST -> Measure.DOLLARS_PER_HOUR;
      case PER_THOUSAND -> Measure.DOLLARS_PER_THOUSAND;
    };
  }

  Taste taste() {
    return taste;
  }

  /** The name in ids and message keys. */
  public String key() {
    return KebabCase.of(this);
  }

  /** What the tile is called. */
  public String title() {
    return Messages.of("tile." + key());
  }

  /** What it is called where there is little room. */
  String shortTitle() {
    var key = "tile." + key() + ".short";
    return Messages.has(key) ? Messages.of(key) : title();
  }

  String help() {
    return Messages.of("tile." + key() + ".help");
  }

  /** A value as the tile shows it: the number large, its unit small. */
  Reading reading(double number) {
    // A unit would make a figure of the dash.
    return Double.isNaN(number) ? new Reading(Numbers.NONE, "") : known(number);
  }

  private Reading known(double number) {
    return switch (this) {
      case P95 -> Reading.of(Numbers.duration(number));
      case SUCCESS, UTILIZATION -> Reading.of(Numbers.measuredPercent(number));
      case QUEUE -> new Reading(Numbers.count(number), Messages.of("tile.queue.unit"));
      case COST -> money(number, "tile.cost.unit");
      case PER_THOUSAND -> money(number, "tile.per-thousand.unit");
    };
  }

  private static Reading money(double dollars, String unit) {
    return new Reading(Numbers.dollars(dollars).replace("$", ""), Messages.of(unit));
  }

  /** The size of a change to a value, without its sign. */
  String size(double change, double value) {
    double size = Math.abs(change);
    return switch (this) {
      case P95 -> Numbers.duration(size);
      case SUCCESS, UTILIZATION -> Messages.of("tile.points", Numbers.brief(size * 100));
      case QUEUE -> Numbers.count(size);
      case COST, PER_THOUSAND -> Numbers.dollarsOf(size, value);
    };
  }
}
