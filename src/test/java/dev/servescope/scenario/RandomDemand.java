package dev.servescope.scenario;

import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Draws what is asked: classes, tiers, regions, clients and their traffic. */
record RandomDemand(Draws draws) {
  private static final Bytes NOTHING = new Bytes(0);

  Demand demand(int requests) {
    var tiers = draws.chance(0.4) ? List.of(Tier.EVERYBODY) : tiers();
    var classes = classes(tiers.stream().map(Tier::name).toList());
    var regions = draws.chance(0.5) ? List.of(Region.EVERYWHERE) : regions();
    var traffic =
        new RandomTraffic(
            draws,
            classes.stream().map(RequestClass::name).toList(),
            tiers.stream().map(Tier::name).toList(),
            regions.stream().map(Region::name).toList());
    return new Demand(
        traffic.traffic(requests),
        classes,
        tiers,
        regions,
        draws.chance(0.5) ? Clients.PATIENT : clients());
  }

  private List<RequestClass> classes(List<String> tiers) {
    int count = draws.chance(0.4) ? 1 : draws.whole(2, 3);
    return IntStream.range(0, count)
        .mapToObj(i -> i == 0 && draws.chance(0.3) ? RequestClass.of(work()) : aClass(i, tiers))
        .toList();
  }

  private RequestClass aClass(int index, List<String> tiers) {
    return new RequestClass(
        "class \"" + index + "\"",
        index > 0 && draws.chance(0.1) ? 0 : draws.number(0.1, 5),
        work(),
        draws.chance(0.5) ? NOTHING : draws.bytes(5),
        draws.chance(0.5) ? NOTHING : draws.bytes(5),
        draws.chance(0.7) ? NOTHING : draws.bytes(3000),
        draws.chance(0.7) ? 1 : draws.whole(2, 6),
        draws.name(0.2, tiers),
        draws.perhaps(0.3, 0.1));
  }

  Work work() {
    var mean = draws.time(0.0001, 0.02);
    return switch (draws.whole(1, 5)) {
      case 1 -> new Work.Constant(mean);
      case 2 -> new Work.Exponential(mean);
      case 3 -> new Work.LogNormal(mean, draws.number(0, 3));
      case 4 -> new Work.Gamma(mean, draws.number(0, 3));
      default -> new Work.Listed(durations(draws.chance(0.9) ? draws.whole(1, 20) : 300));
    };
  }

  private Samples durations(int count) {
    return Samples.ofNanos(
        LongStream.range(0, count).map(i -> draws.time(0, 0.03).toNanos()).toArray());
  }

  private List<Tier> tiers() {
    return IntStream.range(0, draws.whole(1, 3)).mapToObj(this::tier).toList();
  }

  private Tier tier(int index) {
    return new Tier(
        "tier " + index,
        index > 0 && draws.chance(0.1) ? 0 : draws.number(0.1, 5),
        draws.whole(1, 20),
        draws.whole(1, 3),
        draws.list(0, 2, () -> new Tier.Limit(draws.whole(1, 30), draws.time(0.01, 0.3))),
        draws.chance(0.5)
            ? new Tier.OverLimit.Refuse()
            : new Tier.OverLimit.Demote(draws.whole(2, 4)));
  }

  private List<Region> regions() {
    return IntStream.range(0, draws.whole(1, 3))
        .mapToObj(i -> new Region("region " + i, draws.number(0.1, 3)))
        .toList();
  }

  private Clients clients() {
    return new Clients(
        draws.perhaps(0.5, 0.2),
        draws.chance(0.5) ? 0 : draws.number(0, 1),
        draws.time(0.001, 0.2),
        draws.chance(0.5),
        draws.chance(0.4)
            ? Clients.Retries.NEVER
            : new Clients.Retries(
                draws.whole(0, 3), draws.time(0, 0.02), draws.number(1, 3), draws.number(0, 1)),
        draws.chance(0.6) ? Duration.ZERO : draws.time(0.005, 0.1));
  }
}
