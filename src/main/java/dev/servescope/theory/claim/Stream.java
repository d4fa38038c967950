package dev.servescope.theory.claim;

import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One of the streams of requests that traffic is a sum of, with its marks. A sum of Poisson streams
 * is Poisson, and so is a part of one that is picked at random, so that each stream can be looked
 * at by itself.
 *
 * @param source traffic that is not made of other traffic
 * @param factor by which its rate is multiplied
 * @param requestClass name of the class of all its requests, empty to draw it
 * @param tier likewise
 * @param region likewise
 */
record Stream(Traffic source, double factor, String requestClass, String tier, String region) {

  /** The streams of which traffic is the sum; those without any request are left out. */
  static List<Stream> of(Traffic traffic) {
    var streams = new ArrayList<Stream>();
    collect(new Stream(traffic, 1, "", "", ""), streams);
    return streams;
  }

  private static void collect(Stream stream, List<Stream> streams) {
    switch (stream.source) {
      case Traffic.Scaled scaled ->
          collect(stream.with(scaled.of(), stream.factor * scaled.factor()), streams);
      case Traffic.Added added ->
          added.parts().forEach(part -> collect(stream.with(part, stream.factor), streams));
      case Traffic.Marked marked -> collect(stream.marked(marked), streams);
      default -> {
        if (stream.perSecond() > 0) {
          streams.add(stream);
        }
      }
    }
  }

  private Stream with(Traffic other, double otherFactor) {
    return new Stream(other, otherFactor, requestClass, tier, region);
  }

  /** The mark next to the source counts, as it is about that sender. */
  private Stream marked(Traffic.Marked mark) {
    return new Stream(
        mark.of(),
        factor,
        mark.requestClass().isEmpty() ? requestClass : mark.requestClass(),
        mark.tier().isEmpty() ? tier : mark.tier(),
        mark.region().isEmpty() ? region : mark.region());
  }

  /** Requests a second. */
  double perSecond() {
    return source.meanRate().perSecond() * factor;
  }

  /** The kinds of its requests, each with its share of the rate. */
  List<Kind> kinds(Demand demand) {
    var kinds = new ArrayList<Kind>();
    for (var its : drawn(demand.classes(), RequestClass::name, RequestClass::share, requestClass)) {
      var owner = tier.isEmpty() ? its.value().tier() : tier;
      for (var user : drawn(demand.tiers(), Tier::name, Tier::share, owner)) {
        for (var place : drawn(demand.regions(), Region::name, Region::share, region)) {
          double share = its.share() * user.share() * place.share();
          kinds.add(new Kind(its.value(), user.value(), place.value(), perSecond() * share));
        }
      }
    }
    return kinds;
  }

  /** One of several alternatives, with the share of requests that have it. */
  private record Drawn<T>(T value, double share) {}

  private static <T> List<Drawn<T>> drawn(
      List<T> all, Function<T, String> name, ToDoubleFunction<T> weight, String only) {
    if (!only.isEmpty()) {
      return all.stream()
          .filter(value -> name.apply(value).equals(only))
          .map(value -> new Drawn<>(value, 1))
          .toList();
    }
    double sum = all.stream().mapToDouble(weight).sum();
    return all.stream()
        .filter(value -> weight.applyAsDouble(value) > 0)
        .map(value -> new Drawn<>(value, weight.applyAsDouble(value) / sum))
        .toList();
  }
}
