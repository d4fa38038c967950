package dev.servescope.ui.edit;

import dev.servescope.scenario.Scenario;

/** How somebody who changes values of a scenario sees it, and what becomes of a change. */
public interface Lens {
  /** As it is written: what changes holds from the start of the run. */
  Lens WHOLE =
      new Lens() {
        @Override
        public Scenario seen(Scenario whole) {
          return whole;
        }

        @Override
        public Scenario changed(Scenario whole, Scenario changed, String gesture) {
          return changed;
        }
      };

  /** The scenario as it is seen. */
  Scenario seen(Scenario whole);

  /**
   * The whole scenario after a change.
   *
   * @param whole as it was
   * @param changed what was seen of it, with the change
   * @param gesture what the change belongs to, as for {@link ScenarioEditor#edit}
   */
  Scenario changed(Scenario whole, Scenario changed, String gesture);
}
