package dev.servescope.study.knob;

import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A knob before it is known which part of a scenario it belongs to.
 *
 * @param way from the part to the value
 */
record Spec<P>(
    String name,
    String label,
    Kind kind,
    double least,
    double most,
    Function<Way<P>, Way<Double>> way,
    String absence) {
  private static final String ALWAYS = "the part it belongs to is not there";

  static <P> Spec<P> count(
      String name, String label, int least, int most, Function<Way<P>, Way<Integer>> way) {
    return new Spec<>(
        name,
        label,
        new Kind.Count(),
        least,
        most,
        way.andThen(its -> its.to(count -> (double) count, (any, value) -> toInt(value))),
        ALWAYS);
  }

  private static int toInt(double value) {
    return (int) Math.round(value);
  }

  static <P> Spec<P> factor(
      String name, String label, double least, double most, Function<Way<P>, Way<Double>> way) {
    return new Spec<>(name, label, new Kind.Factor(), least, most, way, ALWAYS);
  }

  static <P> Spec<P> time(
      String name, String label, Duration most, Function<Way<P>, Way<Duration>> way) {
    return new Spec<>(
        name,
        label,
        new Kind.Time(),
        0,
        Kind.Time.seconds(most),
        way.andThen(its -> its.to(Kind.Time::seconds, (any, value) -> Kind.Time.duration(value))),
        ALWAYS);
  }

  static <P> Spec<P> rate(String name, String label, Function<Way<P>, Way<Rate>> way) {
    return new Spec<>(
        name,
        label,
        new Kind.Frequency(),
        0,
        Rate.MAX_PER_SECOND,
        way.andThen(its -> its.to(Rate::perSecond, (any, value) -> new Rate(value))),
        ALWAYS);
  }

  static <P> Spec<P> price(
      String name, String label, String per, Function<Way<P>, Way<Dollars>> way) {
    return new Spec<>(
        name,
        label,
        new Kind.Price(per),
        0,
        1e6,
        way.andThen(its -> its.to(Dollars::amount, (any, value) -> new Dollars(value))),
        ALWAYS);
  }

  static <P> Spec<P> data(String name, String label, Function<Way<P>, Way<Bytes>> way) {
    return new Spec<>(
        name,
        label,
        new Kind.Data(),
        0,
        1e15,
        way.andThen(
            its ->
                its.to(bytes -> (double) bytes.count(), (any, value) -> new Bytes(round(value)))),
        ALWAYS);
  }

  private static long round(double value) {
    return Math.round(value);
  }

  static <P, E extends Enum<E>> Spec<P> choice(
      String name, String label, E[] constants, Function<Way<P>, Way<E>> way) {
    return new Spec<>(
        name,
        label,
        Kind.Choice.of(constants),
        0,
        constants.length - 1.0,
        way.andThen(
            its ->
                its.to(
                    constant -> (double) List.of(constants).indexOf(constant),
                    (any, value) -> constants[toInt(value)])),
        ALWAYS);
  }

  /** The same with another least value. */
  Spec<P> from(double other) {
    return new Spec<>(name, label, kind, other, most, way, absence);
  }

  /** The same, which parts need not have, with what follows "because" where they have not. */
  Spec<P> unless(String because) {
    return new Spec<>(name, label, kind, least, most, way, because);
  }

  /** The knob of a part. */
  Knob of(Way<P> part, String place) {
    var full = place.isEmpty() ? name : name + "@" + place;
    return new Knob(full, label, kind, least, most, way.apply(part), absence);
  }
}
