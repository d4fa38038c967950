package dev.servescope.storage.json;

import dev.servescope.scenario.Intervention.Change.Disable;
import dev.servescope.scenario.Intervention.Change.Drain;
import dev.servescope.scenario.Intervention.Change.Kill;
import dev.servescope.scenario.Intervention.Change.LoseZone;
import dev.servescope.scenario.Intervention.Change.Slow;
import java.time.Duration;

/** Timed faults in the file: {@code {"at": "12m", "change": "kill", "replica": 2}}. */
final class FaultChangeJson {
  static final Shape<Kill> KILL =
      Shape.of(
          new Kill(1, 1, Duration.ZERO, true),
          at ->
              new Kill(
                  at.always("shard", Kill::shard, Values.WHOLE),
                  at.always("replica", Kill::replica, Values.WHOLE),
                  at.always("downFor", Kill::downFor, Values.DURATION),
                  at.always("retried", Kill::retried, Values.FLAG)));

  static final Shape<Slow> SLOW =
      Shape.of(
          new Slow(1, 1, 1, Duration.ZERO),
          at ->
              new Slow(
                  at.always("shard", Slow::shard, Values.WHOLE),
                  at.always("replica", Slow::replica, Values.WHOLE),
                  at.required("factor", Slow::factor, Values.NUMBER),
                  at.required("lasting", Slow::lasting, Values.DURATION)));

  static final Shape<Disable> DISABLE =
      Shape.of(
          new Disable(1, 1, Duration.ZERO),
          at ->
              new Disable(
                  at.always("shard", Disable::shard, Values.WHOLE),
                  at.always("replica", Disable::replica, Values.WHOLE),
                  at.required("lasting", Disable::lasting, Values.DURATION)));

  static final Shape<Drain> DRAIN =
      Shape.of(
          new Drain(1, 1, Duration.ZERO),
          at ->
              new Drain(
                  at.always("shard", Drain::shard, Values.WHOLE),
                  at.always("replica", Drain::replica, Values.WHOLE),
                  at.required("lasting", Drain::lasting, Values.DURATION)));

  static final Shape<LoseZone> LOSE_ZONE =
      Shape.of(
          new LoseZone(1, Duration.ZERO, true),
          at ->
              new LoseZone(
                  at.always("zone", LoseZone::zone, Values.WHOLE),
                  at.always("downFor", LoseZone::downFor, Values.DURATION),
                  at.always("retried", LoseZone::retried, Values.FLAG)));

  private FaultChangeJson() {}
}
