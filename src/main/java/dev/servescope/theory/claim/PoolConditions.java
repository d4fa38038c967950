package dev.servescope.theory.claim;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import java.util.function.ToDoubleFunction;

/** What every closed form needs of what serves: one pool of equal machines that stay up. */
final class PoolConditions {
  private PoolConditions() {}

  static void check(Setting setting, Breaches breaches) {
    var pool = setting.pool();
    long pools =
        setting.kinds().stream().map(kind -> kind.poolOf(setting.scenario())).distinct().count();
    breaches.when(pools > 1, Condition.SEVERAL_POOLS, pools);
    machines(setting, breaches);
    network(setting, breaches);
    capacity(setting, breaches);
    int standby = pool.sharding().standby();
    breaches.when(standby > 0, Condition.STANDBY, standby);
    var spot = pool.prices().spot();
    breaches.when(spot.share() > 0 && !spot.interruption().isZero(), Condition.SPOT);
    breaches.when(!pool.failures().faults().isEmpty(), Condition.FAILURES);
    long changes =
        setting.scenario().interventions().stream().filter(it -> matters(setting, it)).count();
    breaches.when(changes > 0, Condition.INTERVENTIONS, changes);
    var timeOut = pool.batching().queue().timeOut();
    breaches.when(!timeOut.isZero(), Condition.QUEUE_TIME_OUT, Service.seconds(timeOut));
  }

  private static void machines(Setting setting, Breaches breaches) {
    var machines = setting.machines();
    breaches.when(
        machines.stream().map(Machine::speed).distinct().count() > 1, Condition.UNEQUAL_MACHINES);
    breaches.when(
        machines.stream().anyMatch(its -> setting.pool().model().pagingNanos(its.memory()) > 0),
        Condition.PAGING);
    breaches.when(
        setting.kinds().stream()
            .map(kind -> kind.requestClass().memory())
            .anyMatch(need -> machines.stream().anyMatch(its -> need.compareTo(its.memory()) > 0)),
        Condition.MEMORY);
  }

  private static void network(Setting setting, Breaches breaches) {
    var network = setting.pool().network();
    breaches.when(
        network.bandwidth().bitsPerSecond() > 0
            && setting.kinds().stream().anyMatch(kind -> kind.requestClass().payload().count() > 0),
        Condition.DOWNLOAD);
    breaches.when(
        setting.kinds().stream().anyMatch(kind -> !network.to(kind.region().name()).isZero()),
        Condition.DISTANCE);
  }

  /** All pools take of it, those without requests too. */
  private static void capacity(Setting setting, Breaches breaches) {
    var capacity = setting.scenario().capacity();
    breaches.when(
        exceeds(setting, Machine::cores, capacity.cores())
            || exceeds(setting, machine -> machine.memory().count(), capacity.memory().count()),
        Condition.CAPACITY);
  }

  private static boolean exceeds(Setting setting, ToDoubleFunction<Machine> need, double most) {
    double needed = setting.scenario().pools().stream().mapToDouble(pool -> sum(pool, need)).sum();
    return most > 0 && needed > most;
  }

  private static double sum(Pool pool, ToDoubleFunction<Machine> need) {
    int shards = pool.sharding().shards() + pool.sharding().standby();
    double ofShard = 0;
    for (int slot = 0; slot < Setting.mostInstances(pool); slot++) {
      ofShard += need.applyAsDouble(pool.machine(slot));
    }
    return shards * ofShard;
  }

  /** Prices and other pools do not change how requests are served, nor does what comes too late. */
  private static boolean matters(Setting setting, Intervention intervention) {
    var scenario = setting.scenario();
    boolean tooLate =
        scenario.horizon() instanceof Horizon.Until(var length)
            && intervention.at().compareTo(length) >= 0;
    boolean elsewhere =
        !(intervention.change() instanceof Intervention.Change.SetRate)
            && !scenario.pools().get(intervention.pool() - 1).equals(setting.pool());
    return !tooLate
        && !elsewhere
        && !(intervention.change() instanceof Intervention.Change.SetPrices);
  }
}
