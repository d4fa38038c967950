package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Faults at a given time: which instance or zone, and for how long. */
final class FaultChanges {
  private static final Part<Change> CHANGE = ChangeKnobs.CHANGE;

  private FaultChanges() {}

  static List<Spec> specs() {
    return List.of(
        KnobSpec.of(
                "change-shard",
                Quantities.COUNT,
                CHANGE.toOptional(FaultChanges::shard, FaultChanges::withShard))
            .on(Track.whole(1, 16)),
        KnobSpec.of(
                "change-replica",
                Quantities.COUNT,
                CHANGE.toOptional(FaultChanges::replica, FaultChanges::withReplica))
            .on(Track.whole(1, 64)),
        KnobSpec.of(
                "change-zone",
                Quantities.COUNT,
                CHANGE
                    .as(Change.LoseZone.class)
                    .to(
                        Change.LoseZone::zone,
                        (now, zone) -> new Change.LoseZone(zone, now.downFor(), now.retried())))
            .on(Track.whole(1, 10)),
        KnobSpec.of(
                "change-factor",
                Quantities.FACTOR,
                CHANGE
                    .as(Change.Slow.class)
                    .to(
                        Change.Slow::factor,
                        (now, factor) ->
                            new Change.Slow(now.shard(), now.replica(), factor, now.lasting())))
            .on(Track.of(1, 100))
            .saying("fault-factor"),
        KnobSpec.of(
                "change-lasting",
                Quantities.DURATION,
                CHANGE.toOptional(FaultChanges::lasting, FaultChanges::withLasting))
            .on(Track.of(0.1, 86_400).orZero()),
        SwitchSpec.of(
                "change-retried",
                CHANGE.toOptional(FaultChanges::retried, FaultChanges::withRetried))
            .saying("retried"));
  }

  private static Optional<Integer> shard(Change change) {
    return switch (change) {
      case Change.Kill kill -> Optional.of(kill.shard());
      case Change.Slow slow -> Optional.of(slow.shard());
      case Change.Disable disable -> Optional.of(disable.shard());
      case Change.Drain drain -> Optional.of(drain.shard());
      default -> Optional.empty();
    };
  }

  private static Change withShard(Change change, int shard) {
    return switch (change) {
      case Change.Kill(int before, int replica, var downFor, boolean retried) ->
          new Change.Kill(shard, replica, downFor, retried);
      case Change.Slow(int before, int replica, double factor, var lasting) ->
          new Change.Slow(shard, replica, factor, lasting);
      case Change.Disable(int before, int replica, var lasting) ->
          new Change.Disable(shard, replica, lasting);
      case Change.Drain(int before, int replica, var lasting) ->
          new Change.Drain(shard, replica, lasting);
      default -> change;
    };
  }

  private static Optional<Integer> replica(Change change) {
    return switch (change) {
      case Change.Kill kill -> Optional.of(kill.replica());
      case Change.Slow slow -> Optional.of(slow.replica());
      case Change.Disable disable -> Optional.of(disable.replica());
      case Change.Drain drain -> Optional.of(drain.replica());
      default -> Optional.empty();
    };
  }

  private static Change withReplica(Change change, int replica) {
    return switch (change) {
      case Change.Kill(int shard, int before, var downFor, boolean retried) ->
          new Change.Kill(shard, replica, downFor, retried);
      case Change.Slow(int shard, int before, double factor, var lasting) ->
          new Change.Slow(shard, replica, factor, lasting);
      case Change.Disable(int shard, int before, var lasting) ->
          new Change.Disable(shard, replica, lasting);
      case Change.Drain(int shard, int before, var lasting) ->
          new Change.Drain(shard, replica, lasting);
      default -> change;
    };
  }

  private static Optional<Duration> lasting(Change change) {
    return switch (change) {
      case Change.Kill kill -> Optional.of(kill.downFor());
      case Change.LoseZone loss -> Optional.of(loss.downFor());
      case Change.Slow slow -> Optional.of(slow.lasting());
      case Change.Disable disable -> Optional.of(disable.lasting());
      case Change.Drain drain -> Optional.of(drain.lasting());
      default -> Optional.empty();
    };
  }

  private static Change withLasting(Change change, Duration time) {
    return switch (change) {
      case Change.Kill(int shard, int replica, var before, boolean retried) ->
          new Change.Kill(shard, replica, time, retried);
      case Change.LoseZone(int zone, var before, boolean retried) ->
          new Change.LoseZone(zone, time, retried);
      case Change.Slow(int shard, int replica, double factor, var before) ->
          new Change.Slow(shard, replica, factor, time);
      case Change.Disable(int shard, int replica, var before) ->
          new Change.Disable(shard, replica, time);
      case Change.Drain(int shard, int replica, var before) ->
          new Change.Drain(shard, replica, time);
      default -> change;
    };
  }

  private static Optional<Boolean> retried(Change change) {
    return switch (change) {
      case Change.Kill kill -> Optional.of(kill.retried());
      case Change.LoseZone loss -> Optional.of(loss.retried());
      default -> Optional.empty();
    };
  }

  private static Change withRetried(Change change, boolean retried) {
    return switch (change) {
      case Change.Kill(int shard, int replica, var downFor, boolean before) ->
          new Change.Kill(shard, replica, downFor, retried);
      case Change.LoseZone(int zone, var downFor, boolean before) ->
          new Change.LoseZone(zone, downFor, retried);
      default -> change;
    };
  }
}
