package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Failures.Fault;
import dev.servescope.scenario.pool.Failures.Fault.Kind;
import dev.servescope.scenario.pool.Failures.Probe;
import java.time.Duration;

/** What goes wrong, in the file; what is left out is as in {@link Failures#NONE}. */
final class FailuresJson {
  private static final Codec<Fault> FAULT =
      Shape.of(
          new Fault(Kind.CRASH, Duration.ofDays(1), Duration.ZERO, 1),
          at ->
              new Fault(
                  at.required("kind", Fault::kind, Codec.names(Kind.values(), FailuresJson::name)),
                  at.required("between", Fault::between, Values.DURATION),
                  at.required("lasting", Fault::lasting, Values.DURATION),
                  at.optional("factor", Fault::factor, Values.NUMBER)));

  private static final Codec<Probe> PROBE =
      Shape.of(
          Probe.OFF,
          at ->
              new Probe(
                  at.always("period", Probe::period, Values.DURATION),
                  at.always("timeOut", Probe::timeOut, Values.DURATION),
                  at.always("failures", Probe::failures, Values.WHOLE),
                  at.always("successes", Probe::successes, Values.WHOLE)));

  static final Codec<Failures> CODEC =
      Shape.of(
          Failures.NONE,
          at ->
              new Failures(
                  at.optional("faults", Failures::faults, FAULT.list("a list of faults")),
                  at.optional("zones", Failures::zones, Values.WHOLE),
                  at.optional("retried", Failures::retried, Values.FLAG),
                  at.optional("probe", Failures::probe, PROBE)));

  private FailuresJson() {}

  private static String name(Kind kind) {
    return switch (kind) {
      case CRASH -> "crash";
      case SLOW_DOWN -> "slowDown";
      case UNABLE -> "unable";
      case ZONE_LOSS -> "zoneLoss";
    };
  }
}
