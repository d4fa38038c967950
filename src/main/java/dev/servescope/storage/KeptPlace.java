package dev.servescope.storage;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.disk.Claim;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import java.util.Optional;

/**
 * A file in which one window keeps its scenario.
 *
 * @param claim keeps other windows away; empty where files cannot be locked
 */
record KeptPlace(KeptFile file, Optional<Claim> claim) {
  /** The scenario that was kept; a damaged one is put aside and nothing is thrown. */
  Optional<Scenario> scenario() {
    var text = file.read();
    try {
      return text.isPresent() ? Optional.of(ScenarioJson.read(text.get())) : Optional.empty();
    } catch (InvalidScenarioException damaged) {
      file.setAside();
      return Optional.empty();
    }
  }

  /** Lets other windows have it. */
  void leave() {
    claim.ifPresent(Claim::release);
  }
}
