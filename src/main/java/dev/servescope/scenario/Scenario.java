package dev.servescope.scenario;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that a run depends on: the same scenario gives the same run, to the last bit. Undo is
 * the previous scenario, a comparison is two, a file is one written down.
 *
 * @param name one to eighty characters
 * @param description free text of at most 4,000 characters
 * @param seed where the random streams start
 * @param traffic when requests arrive
 * @param work what each needs
 * @param pool what serves them
 * @param prices what that costs
 * @param targets what is promised
 * @param horizon when the run ends
 * @param warmUp what is left out of totals at the start, but not of cost
 * @param interventions timed changes, kept in the order of their times
 */
public record Scenario(
    String name,
    String description,
    long seed,
    Traffic traffic,
    Work work,
    Pool pool,
    Prices prices,
    Targets targets,
    Horizon horizon,
    Duration warmUp,
    List<Intervention> interventions) {
  /** The most interventions of a scenario. */
  public static final int MAX_INTERVENTIONS = 1000;

  /** Refuses what no run could do. */
  public Scenario {
    text("name", name, 1, 80);
    text("description", description, 0, 4000);
    Check.range("warmUp", warmUp, Duration.ZERO, Duration.ofDays(3650));
    checkEnds(traffic, horizon);
    checkReplicas(pool, interventions);
    interventions = inOrder(interventions);
  }

  private static void text(String field, String value, int min, int max) {
    if (value.strip().length() < min || value.length() > max) {
      throw new InvalidValueException(
          field, value.length() + " characters", min + " to " + max + " characters");
    }
  }

  private static List<Intervention> inOrder(List<Intervention> unordered) {
    if (unordered.size() > MAX_INTERVENTIONS) {
      throw new InvalidValueException(
          "interventions", unordered.size() + " of them", "at most " + MAX_INTERVENTIONS);
    }
    return unordered.stream().sorted(Comparator.comparing(Intervention::at)).toList();
  }

  private static void checkEnds(Traffic traffic, Horizon horizon) {
    if (horizon instanceof Horizon.Drained && !(traffic instanceof Traffic.Listed)) {
      throw new InvalidValueException(
          "horizon", "drained", "a length or a number of requests, as this traffic never ends");
    }
    if (horizon instanceof Horizon.Requests
        && traffic.meanRate().perSecond() == 0
        && !(traffic instanceof Traffic.Listed)) {
      throw new InvalidValueException(
          "horizon", "a number of requests", "a length, as a rate of 0/s never brings a request");
    }
  }

  private static void checkReplicas(Pool pool, List<Intervention> interventions) {
    for (int i = 0; i < interventions.size(); i++) {
      boolean none =
          interventions.get(i).change() instanceof Intervention.Change.SetReplicas(int replicas)
              && replicas == 0;
      if (none && !pool.onDemand()) {
        throw new InvalidValueException(
            "interventions[" + i + "]",
            "0 replicas",
            "at least 1 replica, or scaling of the type onDemand");
      }
    }
  }

  /** The same under another name. */
  public Scenario withName(String other) {
    return with(draft -> draft.name = other);
  }

  /** The same from another seed. */
  public Scenario withSeed(long other) {
    return with(draft -> draft.seed = other);
  }

  /** The same with other traffic. */
  public Scenario withTraffic(Traffic other) {
    return with(draft -> draft.traffic = other);
  }

  /** The same with other work. */
  public Scenario withWork(Work other) {
    return with(draft -> draft.work = other);
  }

  /** The same with another pool. */
  public Scenario withPool(Pool other) {
    return with(draft -> draft.pool = other);
  }

  /** The same with other prices. */
  public Scenario withPrices(Prices other) {
    return with(draft -> draft.prices = other);
  }

  /** The same with other targets. */
  public Scenario withTargets(Targets other) {
    return with(draft -> draft.targets = other);
  }

  /** The same with another horizon. */
  public Scenario withHorizon(Horizon other) {
    return with(draft -> draft.horizon = other);
  }

  /** The same with another warm-up. */
  public Scenario withWarmUp(Duration other) {
    return with(draft -> draft.warmUp = other);
  }

  /** The same with other timed changes. */
  public Scenario withInterventions(List<Intervention> other) {
    return with(draft -> draft.interventions = other);
  }

  private Scenario with(Consumer<Draft> change) {
    var draft = new Draft();
    change.accept(draft);
    return draft.made();
  }

  /** This scenario with its parts open to change, so that each way to change one names only it. */
  private final class Draft {
    private String name = Scenario.this.name;
    private long seed = Scenario.this.seed;
    private Traffic traffic = Scenario.this.traffic;
    private Work work = Scenario.this.work;
    private Pool pool = Scenario.this.pool;
    private Prices prices = Scenario.this.prices;
    private Targets targets = Scenario.this.targets;
    private Horizon horizon = Scenario.this.horizon;
    private Duration warmUp = Scenario.this.warmUp;
    private List<Intervention> interventions = Scenario.this.interventions;

    Scenario made() {
      return new Scenario(
          name,
          description,
          seed,
          traffic,
          work,
          pool,
          prices,
          targets,
          horizon,
          warmUp,
          interventions);
    }
  }
}
