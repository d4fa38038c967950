package dev.servescope.ui.stage;

import static dev.servescope.engine.Scenarios.listed;
import static dev.servescope.engine.Scenarios.ms;
import static dev.servescope.engine.Scenarios.oneInstance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.Sharding;
import dev.servescope.ui.stage.Place.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where requests are, worked out by hand. */
class TracksTest {
  private static List<Track> tracks(Scenario scenario, long request) {
    return Windows.whole(scenario).tracks().stream()
        .filter(track -> track.request.id() == request)
        .toList();
  }

  private static Where at(Track track, long millis) {
    return track.stop(track.indexAt(millis * 1_000_000)).place().where();
  }

  @Test
  void aRequestWaitsThenIsServedThenIsBack() {
    var scenario = listed(new long[] {0, 30}, new long[] {100, 50});
    var track = tracks(scenario, 1).getFirst();
    assertThat(track.indexAt(29_000_000)).isEqualTo(-1);
    assertThat(at(track, 30)).isEqualTo(Where.QUEUE);
    assertThat(at(track, 99)).isEqualTo(Where.QUEUE);
    assertThat(at(track, 100)).isEqualTo(Where.INSTANCE);
    assertThat(at(track, 150)).isEqualTo(Where.CLIENTS);
    assertThat(track.ends()).isTrue();
  }

  @Test
  void aSplitRequestIsNowhereAsAWholeUntilItsSegmentsAreMerged() {
    // 10 to split, 30 and 60 of work, 5 to merge.
    var sharding = Sharding.of(2, List.of(1.0, 2.0), ms(10), ms(5));
    var scenario =
        listed(new long[] {0}, new long[] {90}).withPool(oneInstance().withSharding(sharding));
    var tracks = tracks(scenario, 0);
    assertThat(tracks).extracting(track -> track.segment).containsExactly(0, 1, 2);
    assertThat(at(tracks.getFirst(), 0)).isEqualTo(Where.SPLIT);
    assertThat(tracks)
        .extracting(track -> at(track, 20))
        .containsExactly(Where.GONE, Where.INSTANCE, Where.INSTANCE);
    assertThat(tracks)
        .extracting(track -> at(track, 50))
        .containsExactly(Where.GONE, Where.MERGE, Where.INSTANCE);
    assertThat(tracks)
        .extracting(track -> at(track, 72))
        .containsExactly(Where.MERGE, Where.GONE, Where.GONE);
    assertThat(at(tracks.getFirst(), 75)).isEqualTo(Where.CLIENTS);
  }

  @Test
  void whoFindsTheQueueFullFallsOutThere() {
    var policy = QueuePolicy.UNLIMITED.withLimit(1);
    var pool = oneInstance().withBatching(oneInstance().batching().withQueue(policy));
    var scenario = listed(new long[] {0, 10, 20}, new long[] {100, 100, 100}).withPool(pool);
    assertThat(at(tracks(scenario, 2).getFirst(), 20)).isEqualTo(Where.FALLEN);
  }

  @Test
  void whoIsGivenUpInALineFallsOutAndItsClientPauses() {
    var clients =
        Clients.PATIENT.withTimeOut(ms(50)).withRetries(new Clients.Retries(1, ms(10), 1, 0));
    var plain = listed(new long[] {0, 1}, new long[] {1000, 1000});
    var tracks = tracks(plain.withDemand(plain.demand().withClients(clients)), 1);
    assertThat(at(tracks.getFirst(), 51)).isEqualTo(Where.FALLEN);
    var pause = tracks.stream().filter(track -> track.segment < 0).findFirst().orElseThrow();
    assertThat(at(pause, 55)).isEqualTo(Where.HELD);
    assertThat(at(pause, 61)).isEqualTo(Where.GONE);
  }
}
