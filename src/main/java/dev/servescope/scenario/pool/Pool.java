package dev.servescope.scenario.pool;

import dev.servescope.scenario.load.Names;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A grid of shards x replicas behind a balancer, with its batcher, its scaling and its start-up.
 * Single, replicated, sharded and event-driven serving are values of it.
 *
 * @param name one to forty characters
 * @param replicas always-on copies of each shard, 0 to {@link #MAX_REPLICAS}; 0 only where requests
 *     bring instances; where they start on demand it is the warm pool
 * @param machines what instances run on, in turn by their place; at least one
 * @param model what is served
 * @param network the way to the users
 * @param failures what goes wrong at random, and how it is noticed
 * @param prices what it costs
 */
public record Pool(
    String name,
    int replicas,
    List<Machine> machines,
    Model model,
    Sharding sharding,
    Balancing balancing,
    Batching batching,
    Scaling scaling,
    StartUp startUp,
    Network network,
    Failures failures,
    Prices prices) {
  /** The most replicas that are simulated. */
  public static final int MAX_REPLICAS = Scaling.MAX_INSTANCES;

  /** The most machines that take turns. */
  public static final int MAX_MACHINES = 64;

  /** One instance that serves one request at a time, for nothing. */
  public static final Pool SINGLE =
      new Pool(
          "pool",
          1,
          List.of(Machine.USUAL),
          Model.SMALL,
          Sharding.NONE,
          Balancing.CENTRAL_QUEUE,
          Batching.NONE,
          new Scaling.Fixed(),
          StartUp.TYPICAL,
          Network.NONE,
          Failures.NONE,
          Prices.FREE);

  /** Refuses an empty name, replicas out of range and no machines. */
  public Pool {
    Names.check("name", name);
    Check.range("replicas", replicas, 0, MAX_REPLICAS);
    if (replicas == 0 && !scaling.fromZero()) {
      throw new InvalidValueException(
          "replicas", "0", "at least 1, or scaling on demand (onDemand) or by KPA (kpa)");
    }
    machines = List.copyOf(machines);
    Check.range("machines", machines.size(), 1, MAX_MACHINES);
  }

  /** Whether instances start on demand. */
  public boolean onDemand() {
    return scaling instanceof Scaling.OnDemand;
  }

  /** The machine at a place of a shard, 0 for the first. */
  public Machine machine(int slot) {
    return machines.get(slot % machines.size());
  }

  /** The memory of the first machine. */
  public Bytes memory() {
    return machines.getFirst().memory();
  }

  /** The same under another name. */
  public Pool withName(String other) {
    return with(draft -> draft.name = other);
  }

  /** The same with other replicas. */
  public Pool withReplicas(int other) {
    return with(draft -> draft.replicas = other);
  }

  /** The same on other machines. */
  public Pool withMachines(List<Machine> other) {
    return with(draft -> draft.machines = other);
  }

  /** The same with another memory of every machine. */
  public Pool withMemory(Bytes other) {
    return withMachines(machines.stream().map(machine -> machine.withMemory(other)).toList());
  }

  /** The same with another model. */
  public Pool withModel(Model other) {
    return with(draft -> draft.model = other);
  }

  /** The same with other sharding. */
  public Pool withSharding(Sharding other) {
    return with(draft -> draft.sharding = other);
  }

  /** The same with other balancing. */
  public Pool withBalancing(Balancing other) {
    return with(draft -> draft.balancing = other);
  }

  /** The same with other batching. */
  public Pool withBatching(Batching other) {
    return with(draft -> draft.batching = other);
  }

  /** The same with other scaling and as many replicas as that needs at the least. */
  public Pool withScaling(Scaling other) {
    return with(
        draft -> {
          draft.scaling = other;
          draft.replicas = other.fromZero() ? replicas : Math.max(1, replicas);
        });
  }

  /** The same with another start-up. */
  public Pool withStartUp(StartUp other) {
    return with(draft -> draft.startUp = other);
  }

  /** The same with another way to the users. */
  public Pool withNetwork(Network other) {
    return with(draft -> draft.network = other);
  }

  /** The same with other failures. */
  public Pool withFailures(Failures other) {
    return with(draft -> draft.failures = other);
  }

  /** The same with other prices. */
  public Pool withPrices(Prices other) {
    return with(draft -> draft.prices = other);
  }

  private Pool with(Consumer<Draft> change) {
    var draft = new Draft();
    change.accept(draft);
    return draft.made();
  }

  /** This pool with its parts open to change, so that each way to change one names only it. */
  private final class Draft {
    private String name = Pool.this.name;
    private int replicas = Pool.this.replicas;
    private List<Machine> machines = Pool.this.machines;
    private Model model = Pool.this.model;
    private Sharding sharding = Pool.this.sharding;
    private Balancing balancing = Pool.this.balancing;
    private Batching batching = Pool.this.batching;
    private Scaling scaling = Pool.this.scaling;
    private StartUp startUp = Pool.this.startUp;
    private Network network = Pool.this.network;
    private Failures failures = Pool.this.failures;
    private Prices prices = Pool.this.prices;

    Pool made() {
      return new Pool(
          name, replicas, machines, model, sharding, balancing, batching, scaling, startUp, network,
          failures, prices);
    }
  }
}
