package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Machine;
import dev.servescope.scenario.pool.Model;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * What a pool runs on, in the file: {@code "memory": "16GB"} where only that is said of one
 * machine, else {@code "machines": [{"name": "large", "speed": 2}]}.
 */
final class MachineJson {
  private static final Machine USUAL = Machine.USUAL.withMemory(Defaults.MEMORY);

  private static final Codec<Machine> MACHINE =
      Shape.of(
          USUAL,
          at ->
              new Machine(
                  at.always("name", Machine::name, Values.NAME),
                  at.always("speed", Machine::speed, Values.NUMBER),
                  at.always("weight", Machine::weight, Values.WHOLE),
                  at.always("cores", Machine::cores, Values.NUMBER),
                  at.always("memory", Machine::memory, Values.BYTES)));

  static final Codec<Model> MODEL =
      Shape.of(
          Model.SMALL,
          at ->
              new Model(
                  at.always("size", Model::size, Values.BYTES),
                  at.always("paging", Model::paging, Values.BANDWIDTH)));

  private MachineJson() {}

  /** The machines of a pool. */
  static List<Machine> machines(Slots<Pool> at) {
    var memory = at.maybe("memory", MachineJson::memoryAlone, Values.BYTES);
    var several =
        at.maybe(
            "machines",
            pool -> memoryAlone(pool).isPresent() ? Optional.empty() : Optional.of(pool.machines()),
            MACHINE.list("a list of machines"));
    if (memory.isPresent() && several.isPresent()) {
      throw new InvalidValueException(
          "memory", "a memory beside machines", "either of them, as each machine has its own");
    }
    return several.orElse(List.of(USUAL.withMemory(memory.orElse(Defaults.MEMORY))));
  }

  private static Optional<Bytes> memoryAlone(Pool pool) {
    var usual = List.of(USUAL.withMemory(pool.memory()));
    return Optional.of(pool.memory()).filter(memory -> pool.machines().equals(usual));
  }
}
