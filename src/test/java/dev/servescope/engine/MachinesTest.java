package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Model;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Speed, memory and paging of machines; large requests on small ones. */
class MachinesTest {
  private static RequestClass video(
      String name, double share, double gigabytes, double memory, long seconds) {
    return RequestClass.of(new Work.Constant(Duration.ofSeconds(seconds)))
        .withName(name)
        .withShare(share)
        .withPayload(Bytes.gigabytes(gigabytes))
        .withMemory(Bytes.gigabytes(memory));
  }

  private static final List<RequestClass> VIDEOS =
      List.of(
          video("standard", 95, 0.05, 0.2, 3),
          video("4K", 4, 2, 8, 45),
          video("8K", 1, 20, 80, 600));

  private static Pool replicas(int count, double memory) {
    return oneInstance()
        .withReplicas(count)
        .withMemory(Bytes.gigabytes(memory))
        .withNetwork(Network.NONE.withBandwidth(Bandwidth.gigabits(1)));
  }

  /** One video of each kind at once, each on a replica of its own. */
  private static Scenario oneOfEach(double memory) {
    var kinds = new Columns.Labels(List.of("standard", "4K", "8K"), Samples.ofNanos(0, 1, 2));
    var columns = new Columns(kinds, null, null, null);
    var base = listed(new long[] {0, 0, 0}, new long[] {1}).withPool(replicas(3, memory));
    return base.withDemand(
        base.demand()
            .withClasses(VIDEOS)
            .withTraffic(new Traffic.Listed(Samples.ofMillis(0, 0, 0), columns)));
  }

  @Test
  void halfTheSpeedTakesTwiceTheTime() {
    var pool =
        oneInstance()
            .withReplicas(3)
            .withBalancing(Balancing.ROUND_ROBIN)
            .withMachines(List.of(Machine.USUAL, Machine.USUAL.withSpeed(0.5)));
    // The machines take turns by place, so that the third replica runs on the first machine.
    var scenario = listed(new long[] {0, 0, 0}, new long[] {10}).withPool(pool);
    assertThat(Traces.ends(scenario)).containsExactly("10", "20", "10");
  }

  @Test
  void videosThatDoNotFitIntoMemoryFailAfterTheirDownload() {
    // 1 Gbit/s: 50 MB take 0.4 s, 2 GB 16 s, 20 GB 160 s. 4 GB of memory hold the first kind only.
    var scenario = oneOfEach(4);
    assertThat(Traces.ends(scenario)).containsExactly("3400", "failed 16000", "failed 160000");
    assertThat(Traces.components(scenario).getFirst()).isEqualTo("network 400, work 3000");
  }

  @Test
  void splitInHalvesAVideoFitsThatDoesNotAsAWhole() {
    // Half of the 4K video needs 4 GB, is downloaded in 8 s and served in 22.5.
    var scenario = oneOfEach(4);
    var halves = Sharding.NONE.withShards(2);
    var split = scenario.withPool(replicas(3, 4).withSharding(halves));
    assertThat(Traces.ends(split)).containsExactly("1700", "30500", "failed 80000");
  }

  @Test
  void upgradedMachinesServeThemAll() {
    // 16 + 45 s and 160 + 600 s.
    assertThat(Traces.ends(oneOfEach(128))).containsExactly("3400", "61000", "760000");
  }

  @Test
  void theSuccessRateIsTheShareOfVideosThatFit() {
    // A share of 0.95 among 10,000 has a standard deviation of 0.00218; 3.9 of them are 0.0085.
    var base = oneOfEach(4).withPool(replicas(10, 4));
    var run =
        Simulation.run(
            base.withHorizon(new Horizon.Requests(10_000))
                .withTraffic(new Traffic.Poisson(Rate.perSecond(1))));
    assertThat(run.totals().availability()).isCloseTo(0.95, within(0.0085));
    assertThat(run.classes().get(0).availability()).isEqualTo(1);
    assertThat(run.classes().get(1).availability()).isZero();
    assertThat(run.classes().get(2).availability()).isZero();
  }

  @Test
  void whatOfTheModelDoesNotFitIsFetchedForEachExecution() {
    // 5 GB of model in 4 GB of memory: 1 GB at 4 Gbit/s is 2 s. On half the speed 1 s of work is 2.
    var machine = Machine.USUAL.withSpeed(0.5).withMemory(Bytes.gigabytes(4));
    var model = new Model(Bytes.gigabytes(5), Bandwidth.gigabits(4));
    var pool = oneInstance().withMachines(List.of(machine)).withModel(model);
    var scenario = listed(new long[] {0, 0}, new long[] {1000}).withPool(pool);
    assertThat(Traces.components(scenario)).containsExactly("work 4000", "queue 4000, work 4000");
  }

  @Test
  void aBatchDownloadsItsMembersOneAfterTheOther() {
    // Two of 125 MB at 1 Gbit/s: 2 s of download, then 10 ms together.
    var base = listed(new long[] {0, 0}, new long[] {10});
    var scenario =
        base.withDemand(
                base.demand()
                    .withClass(
                        0, base.demand().classes().getFirst().withPayload(Bytes.gigabytes(0.125))))
            .withPool(replicas(1, 1).withBatching(Scenarios.batches(2, Duration.ZERO)));
    assertThat(Traces.components(scenario))
        .containsExactly("network 2000, work 10", "network 2000, work 10");
  }
}
