package dev.servescope.study.find;

import dev.servescope.study.confidence.Estimate;
import java.util.List;
import java.util.Optional;

/** What came of a search. */
public sealed interface Answer {
  /** The search at its end. */
  Search search();

  /** What was chosen, or what comes nearest. */
  default Standing best() {
    return switch (this) {
      case Found found -> found.chosen();
      case Nothing nothing -> nothing.nearest();
    };
  }

  /**
   * A candidate meets every target with a confidence of 95 %.
   *
   * @param chosen the cheapest such
   * @param cost dollars an hour, from the runs that confirmed it
   * @param figures of the targets, from the same runs, with intervals of 95 %
   * @param cheaper the dearest of those that cost less, if any does
   */
  record Found(
      Search search,
      Standing chosen,
      Estimate cost,
      List<Estimate> figures,
      Optional<Standing> cheaper)
      implements Answer {
    /** Keeps a copy that cannot change. */
    public Found {
      figures = List.copyOf(figures);
    }

    /** Others that meet every target for the same money; the chosen one comes before them. */
    public List<Standing> asCheap() {
      double same = chosen.cost() * Bound.SAME_COST;
      return search.standings().stream()
          .filter(its -> its.state() == Standing.State.MEETS)
          .filter(its -> Math.abs(its.cost() - chosen.cost()) <= same)
          .toList();
    }
  }

  /**
   * No candidate meets every target with confidence.
   *
   * @param nearest the one whose worst miss is the smallest
   * @param alone for each target the candidate that comes nearest to it, whatever the others
   */
  record Nothing(Search search, Standing nearest, List<Standing> alone) implements Answer {
    /** Keeps a copy that cannot change. */
    public Nothing {
      alone = List.copyOf(alone);
    }

    /** Whether any candidate meets the target of a place by itself, on average. */
    public boolean isMetAlone(int target) {
      return search.targets().get(target).isMetBy(alone.get(target).means().get(target));
    }
  }
}
