package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Focus;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Texts;
import dev.servescope.ui.knob.spec.Track;
import java.util.List;

/** Which instance gets a request, and what instances run on. */
final class BalancingKnobs {
  static final ListSpec<Machine> MACHINES =
      ListSpec.of(
          "machines",
          Parts.POOL.to(Pool::machines, Pool::withMachines),
          1,
          Pool.MAX_MACHINES,
          Machine::name,
          (focus, all) ->
              all.getLast()
                  .withName(Parts.freeName("machine", all.stream().map(Machine::name).toList())));

  private static final Part<Machine> MACHINE = MACHINES.selected();

  private BalancingKnobs() {}

  static List<Spec> specs() {
    return List.of(
        KnobSpec.of("replicas", Quantities.COUNT, Parts.POOL.to(Pool::replicas, Pool::withReplicas))
            .on(BalancingKnobs::replicasTrack),
        ChoiceSpec.of(
                "balancing", Balancing.class, Parts.POOL.to(Pool::balancing, Pool::withBalancing))
            .with(Effects::balancing),
        MACHINES,
        KnobSpec.of("machine-name", Texts.NAME, MACHINE.to(Machine::name, Machine::withName)),
        KnobSpec.of("speed", Quantities.FACTOR, MACHINE.to(Machine::speed, Machine::withSpeed))
            .on(Track.of(0.1, 100)),
        KnobSpec.of("memory", Quantities.DATA, MACHINE.to(Machine::memory, Machine::withMemory))
            .on(Track.of(0.128, 512).orZero())
            .with(Effects::memory),
        KnobSpec.of("weight", Quantities.COUNT, MACHINE.to(Machine::weight, Machine::withWeight))
            .on(Track.whole(1, 100))
            .with(Effects::weight),
        KnobSpec.of("cores", Quantities.FACTOR, MACHINE.to(Machine::cores, Machine::withCores))
            .on(Track.of(0.1, 256))
            .with(Effects::cores));
  }

  private static Track replicasTrack(Focus focus) {
    var track = Track.whole(1, 64);
    return Parts.pool(focus).scaling().fromZero() ? track.orZero() : track;
  }
}
