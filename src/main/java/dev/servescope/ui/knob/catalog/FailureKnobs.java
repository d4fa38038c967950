package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Failures;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.SwitchSpec;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong at random, and how it is noticed. */
final class FailureKnobs {
  private static final Part<Failures> FAILURES = Parts.POOL.to(Pool::failures, Pool::withFailures);
  private static final Part<Failures.Probe> PROBE =
      FAILURES.to(Failures::probe, Failures::withProbe);
  private static final ListSpec<Failures.Fault> FAULTS =
      ListSpec.of(
          "faults",
          FAILURES.to(Failures::faults, Failures::withFaults),
          0,
          Failures.MAX_FAULTS,
          fault -> Messages.of("choice.fault-kind." + Messages.key(fault.kind())),
          (focus, all) ->
              new Failures.Fault(
                  Failures.Fault.Kind.CRASH,
                  Ends.share(focus.scenario(), 0.5),
                  Duration.ofSeconds(30),
                  3));

  private static final Part<Failures.Fault> FAULT = FAULTS.selected();

  private FailureKnobs() {}

  static List<Spec> specs() {
    return Stream.of(faults(), zones(), probe()).flatMap(List::stream).toList();
  }

  private static List<Spec> faults() {
    return List.of(
        FAULTS,
        ChoiceSpec.of(
            "fault-kind",
            Failures.Fault.Kind.class,
            FAULT.to(
                Failures.Fault::kind,
                (now, kind) ->
                    new Failures.Fault(kind, now.between(), now.lasting(), now.factor()))),
        KnobSpec.of(
                "fault-between",
                Quantities.DURATION,
                FAULT.to(
                    Failures.Fault::between,
                    (now, time) ->
                        new Failures.Fault(now.kind(), time, now.lasting(), now.factor())))
            .on(Track.of(1, 365 * 86_400.0)),
        KnobSpec.of(
                "fault-lasting",
                Quantities.DURATION,
                FAULT.to(
                    Failures.Fault::lasting,
                    (now, time) ->
                        new Failures.Fault(now.kind(), now.between(), time, now.factor())))
            .on(Track.of(0.1, 86_400).orZero()),
        KnobSpec.of(
                "fault-factor",
                Quantities.FACTOR,
                FAULT
                    .when(fault -> fault.kind() == Failures.Fault.Kind.SLOW_DOWN)
                    .to(
                        Failures.Fault::factor,
                        (now, factor) ->
                            new Failures.Fault(now.kind(), now.between(), now.lasting(), factor)))
            .on(Track.of(1, 100)));
  }

  private static List<Spec> zones() {
    return List.of(
        KnobSpec.of("zones", Quantities.COUNT, FAILURES.to(Failures::zones, Failures::withZones))
            .on(Track.whole(1, 10))
            .with(Effects::zones),
        SwitchSpec.of("retried", FAILURES.to(Failures::retried, Failures::withRetried))
            .with(Effects::retried));
  }

  private static List<Spec> probe() {
    return List.of(
        KnobSpec.of(
                "probe-period",
                Quantities.DURATION,
                PROBE.to(Failures.Probe::period, Failures.Probe::withPeriod))
            .on(Track.of(0.1, 600).orZero())
            .zeroIs("never"),
        KnobSpec.of(
                "probe-time-out",
                Quantities.DURATION,
                PROBE.to(Failures.Probe::timeOut, Failures.Probe::withTimeOut))
            .on(Track.of(0.1, 600).orZero())
            .with(Effects::probe),
        KnobSpec.of(
                "probe-failures",
                Quantities.COUNT,
                PROBE.to(Failures.Probe::failures, Failures.Probe::withFailures))
            .on(Track.whole(1, 20))
            .with(Effects::probe),
        KnobSpec.of(
                "probe-successes",
                Quantities.COUNT,
                PROBE.to(Failures.Probe::successes, Failures.Probe::withSuccesses))
            .on(Track.whole(1, 20))
            .with(Effects::probe));
  }
}
