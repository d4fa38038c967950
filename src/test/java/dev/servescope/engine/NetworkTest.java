package dev.servescope.engine;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.RequestRecord;
import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Route;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Distances, bandwidths, and which pool a request goes to. */
class NetworkTest {
  private static Traffic from(String region, long... arrivalMillis) {
    var listed = new Traffic.Listed(Samples.ofMillis(arrivalMillis));
    return new Traffic.Marked(listed, "", "", region, 0);
  }

  /** A request from Europe at 0 and one from America at 1,000. */
  private static Scenario twoRegions() {
    var base = listed(new long[] {0}, new long[] {10});
    return base.withDemand(
        base.demand()
            .withRegions(List.of(new Region("Europe", 1), new Region("America", 1)))
            .withTraffic(new Traffic.Added(List.of(from("Europe", 0), from("America", 1000)))));
  }

  private static final Network NEAR_EUROPE =
      Network.NONE.withDistance(ms(50)).withDistanceTo("Europe", ms(15));

  @Test
  void theWayThereAndBackDependsOnTheRegion() {
    var scenario = twoRegions().withPool(oneInstance().withNetwork(NEAR_EUROPE));
    assertThat(Traces.components(scenario))
        .containsExactly("network 30, work 10", "network 100, work 10");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 15-25 [0]", "1.1 1050-1060 [1]");
  }

  @Test
  void requestAndAnswerTakeTheirTimeAtTheBandwidth() {
    // 8 Mbit/s: 1 MB in takes 1 s, in which the instance is busy, 0.5 MB out takes half of one.
    var base =
        twoRegions()
            .withPool(
                oneInstance().withNetwork(NEAR_EUROPE.withBandwidth(Bandwidth.gigabits(0.008))));
    var kind =
        RequestClass.of(new Work.Constant(ms(10)))
            .withPayload(new Bytes(1_000_000))
            .withAnswer(new Bytes(500_000));
    var scenario = base.withDemand(base.demand().withClass(0, kind));
    assertThat(Traces.batches(scenario)).containsExactly("1.1 15-1025 [0]", "1.1 1050-2060 [1]");
    assertThat(Traces.components(scenario))
        .containsExactly("network 1530, work 10", "network 1600, work 10");
  }

  @Test
  void aRequestThatTimesOutOnItsWayIsNotServed() {
    var base = twoRegions().withPool(oneInstance().withNetwork(NEAR_EUROPE));
    var clients = Clients.PATIENT.withTimeOut(ms(45));
    var scenario = base.withDemand(base.demand().withClients(clients));
    assertThat(Traces.ends(scenario)).containsExactly("40", "timed out 1045");
    assertThat(Traces.batches(scenario)).containsExactly("1.1 15-25 [0]");
  }

  private static List<Integer> pools(Scenario scenario) {
    return Traces.requests(scenario).stream().map(RequestRecord::pool).toList();
  }

  @Test
  void routesChooseByRegion() {
    var near = oneInstance().withName("near").withNetwork(Network.NONE.withDistance(ms(5)));
    var scenario =
        twoRegions()
            .withPools(List.of(oneInstance().withNetwork(NEAR_EUROPE), near))
            .withRoutes(List.of(Route.ofRegion("America", "near")));
    assertThat(pools(scenario)).containsExactly(1, 2);
    assertThat(Traces.ends(scenario)).containsExactly("40", "1020");
  }

  @Test
  void theFirstRouteThatFitsCountsAndWhatFitsNoneGoesToTheFirstPool() {
    // By size, then by class. Images above 1 GB are large first of all.
    var names = List.of("text", "image");
    var kinds = new Columns.Labels(names, Samples.ofNanos(0, 0, 1, 1));
    var sizes = Samples.ofNanos(1_000_000_000, 1_000_000_001, 1, 2_000_000_000);
    var columns = new Columns(kinds, null, null, sizes);
    var base = listed(new long[] {0, 1, 2, 3}, new long[] {10});
    var classes = names.stream().map(n -> RequestClass.of(base.work()).withName(n)).toList();
    var scenario =
        base.withDemand(
                base.demand()
                    .withClasses(classes)
                    .withTraffic(new Traffic.Listed(Samples.ofMillis(0, 1, 2, 3), columns)))
            .withPools(
                List.of(
                    oneInstance(),
                    oneInstance().withName("large"),
                    oneInstance().withName("images")))
            .withRoutes(
                List.of(
                    new Route("", "", "", Bytes.gigabytes(1), "large"),
                    Route.ofClass("image", "images")));
    assertThat(pools(scenario)).containsExactly(1, 2, 3, 2);
  }

  @Test
  void clientsOfAClosedLoopWaitForTheirAnswerAndThinkAgain() {
    // Four think 100 and need 50 each of one server, which is busy from 100 on: a cycle is 200, of
    // which 50 are waited from the second on.
    var base =
        listed(new long[] {0}, new long[] {50})
            .withHorizon(new Horizon.Requests(12))
            .withTraffic(new Traffic.ClosedLoop(4, new Work.Constant(ms(100))));
    assertThat(Traces.ends(base))
        .containsExactly(
            "150", "200", "250", "300", "350", "400", "450", "500", "550", "600", "650", "700");
    assertThat(Traces.components(base).subList(4, 12)).containsOnly("queue 50, work 50");
  }

  @Test
  void aFewClientsNeverWaitForEachOther() {
    // Two: a cycle of 150 each once they are apart; 100-150 and 150-200, then 250-300 and 300-350.
    var base =
        listed(new long[] {0}, new long[] {50})
            .withHorizon(new Horizon.Requests(6))
            .withTraffic(new Traffic.ClosedLoop(2, new Work.Constant(ms(100))));
    assertThat(Traces.ends(base)).containsExactly("150", "200", "300", "350", "450", "500");
    assertThat(Traces.components(base).subList(2, 6)).containsOnly("work 50");
  }
}
