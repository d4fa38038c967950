package dev.servescope.ui.stage;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Detail;
import dev.servescope.run.RequestRecord;
import dev.servescope.run.Run;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a stretch of a run, ready to be looked at from moment to moment.
 *
 * @param tracks in the order in which they begin
 * @param batches in the order of their starts
 */
record StageWindow(
    Run run,
    Detail detail,
    List<Track> tracks,
    List<BatchRecord> batches,
    Map<Long, RequestRecord> requests) {
  /** Keeps copies that cannot change. */
  StageWindow {
    tracks = List.copyOf(tracks);
    batches = List.copyOf(batches);
    requests = Map.copyOf(requests);
  }

  /** Reads the records of a window of a run. */
  static StageWindow of(Run run, Detail detail) {
    var requests = new HashMap<Long, RequestRecord>();
    detail.leftovers().forEach(request -> requests.put(request.id(), request));
    detail.requests().forEach(request -> requests.put(request.id(), request));
    var tracks =
        Tracks.of(detail, run.scenario()).stream()
            .filter(track -> !track.isEmpty())
            .sorted(Comparator.comparingLong(Track::firstAt))
            .toList();
    var batches =
        detail.batches().stream()
            .sorted(Comparator.comparingLong(BatchRecord::startNanos))
            .toList();
    return new StageWindow(run, detail, tracks, batches, requests);
  }

  /** Whether the window tells of a moment. */
  boolean covers(long now) {
    return now >= detail.fromNanos() && now <= detail.toNanos();
  }

  /** The request of a number, if the window knows it. */
  @Nullable RequestRecord request(long id) {
    return requests.get(id);
  }
}
