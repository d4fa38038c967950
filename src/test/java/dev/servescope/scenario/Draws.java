package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values drawn for a scenario. Times are shares of its length, so that no run has many events.
 *
 * @param length of the run
 */
record Draws(Random random, Duration length) {
  static final long MEGABYTE = 1_000_000;

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int whole(int min, int max) {
    return min + random.nextInt(max - min + 1);
  }

  double number(double min, double max) {
    return min + (max - min) * random.nextDouble();
  }

  /** A time from one share of the length to another. */
  Duration time(double min, double max) {
    return Duration.ofNanos(Math.round(number(min, max) * length.toNanos()));
  }

  /** Mostly nothing, else a time up to a share of the length. */
  Duration perhaps(double probability, double max) {
    return chance(probability) ? time(max / 100, max) : Duration.ZERO;
  }

  Bytes bytes(long maxMegabytes) {
    return new Bytes(random.nextLong(maxMegabytes * MEGABYTE) + 1);
  }

  Dollars price(double most) {
    return chance(0.3) ? Dollars.ZERO : new Dollars(most * random.nextDouble());
  }

  <E> E pick(E[] values) {
    return values[random.nextInt(values.length)];
  }

  <E> E pick(List<E> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A name of a part, or none. */
  String name(double probability, List<String> names) {
    return chance(probability) ? pick(names) : "";
  }

  <E> List<E> list(int min, int max, Supplier<E> entry) {
    return Stream.generate(entry).limit(whole(min, max)).toList();
  }
}
