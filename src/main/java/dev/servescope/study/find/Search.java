package dev.servescope.study.find;

import java.util.List;

/**
 * A search at a moment.
 *
 * @param targets what is to be met
 * @param standings of all candidates, by number
 * @param runs how many have come to their end
 * @param inRace how many candidates more runs are made of
 * @param step what is being done
 */
public record Search(
    List<Target> targets, List<Standing> standings, int runs, int inRace, Step step) {
  /** What a search does. */
  public enum Step {
    /** Every candidate is run once. */
    LOOK,
    /** Those still in the race are run again. */
    RACE,
    /** The cheapest that meets the targets is run under other chance. */
    CONFIRM,
    /** It has come to its end. */
    DONE
  }

  /** Keeps copies that cannot change. */
  public Search {
    targets = List.copyOf(targets);
    standings = List.copyOf(standings);
  }
}
