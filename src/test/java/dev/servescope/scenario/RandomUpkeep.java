package dev.servescope.scenario;

import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Failures.Fault;
import dev.servescope.scenario.pool.Failures.Probe;
import dev.servescope.scenario.pool.Prices;
import dev.servescope.scenario.pool.Prices.Billing;
import dev.servescope.scenario.pool.Remedies;
import dev.servescope.scenario.pool.StartUp;
import java.util.List;

/** Draws how instances start, fail and are paid for. */
record RandomUpkeep(Draws draws) {
  StartUp startUp() {
    return switch (draws.whole(1, 4)) {
      case 1 -> new StartUp(List.of());
      case 2 -> StartUp.TYPICAL.withRemedies(remedies());
      default -> new StartUp(draws.list(1, 4, this::phase), remedies());
    };
  }

  private StartUp.Phase phase() {
    return new StartUp.Phase(
        draws.chance(0.5) ? "weights" : "image \"x\"", draws.time(0, 0.02), draws.chance(0.5));
  }

  private Remedies remedies() {
    return draws.chance(0.4)
        ? Remedies.NONE
        : new Remedies(
            draws.chance(0.5),
            draws.number(0, 1),
            draws.chance(0.5),
            draws.number(0.1, 1),
            draws.chance(0.5),
            draws.number(0, 1));
  }

  Failures failures() {
    return draws.chance(0.4)
        ? Failures.NONE
        : new Failures(
            draws.list(0, 2, this::fault),
            draws.whole(1, 3),
            draws.chance(0.5),
            draws.chance(0.4) ? Probe.OFF : probe());
  }

  private Fault fault() {
    var kind = draws.pick(Fault.Kind.values());
    return new Fault(
        kind,
        draws.time(0.5, 5),
        draws.perhaps(0.8, 0.2),
        kind == Fault.Kind.SLOW_DOWN ? draws.number(1, 10) : 1);
  }

  private Probe probe() {
    return new Probe(
        draws.time(0.02, 0.2), draws.time(0, 0.02), draws.whole(1, 3), draws.whole(1, 3));
  }

  Prices prices() {
    if (draws.chance(0.2)) {
      return Prices.FREE;
    }
    return new Prices(
        draws.price(5),
        draws.price(1e-3),
        draws.price(1e-2),
        draws.price(1e-4),
        draws.price(1e-5),
        draws.price(0.1),
        draws.chance(0.5)
            ? Prices.Reserved.NONE
            : new Prices.Reserved(draws.whole(0, 5), draws.price(3)),
        draws.chance(0.5)
            ? Prices.Spot.NONE
            : new Prices.Spot(draws.number(0, 1), draws.price(1), draws.perhaps(0.7, 5)),
        billing(),
        billing(),
        draws.chance(0.5),
        draws.chance(0.5));
  }

  private Billing billing() {
    return draws.chance(0.5)
        ? Billing.EXACT
        : new Billing(draws.perhaps(0.7, 0.1), draws.perhaps(0.5, 0.1));
  }
}
