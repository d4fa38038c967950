package dev.servescope.study.find;

import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.find.Search.Step;
import dev.servescope.study.find.Standing.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The end of a race: the winner has to do it again under other chance. */
final class Confirmation {
  /** The first replication that no race has seen. */
  private static final int FRESH = 1000;

  private final Race race;
  private final List<Target> targets;
  private final int replications;
  private final double error;
  private final int mostTries;

  Confirmation(Race race, List<Target> targets, int replications, double error, int mostTries) {
    this.race = race;
    this.targets = targets;
    this.replications = replications;
    this.error = error;
    this.mostTries = mostTries;
  }

  Answer answer() {
    race.confirming();
    double left = error;
    for (int i = 0; i < mostTries; i++) {
      var next = race.cheapest(Entrant::isInRace);
      if (next.isEmpty()) {
        break;
      }
      left /= 2;
      var again = again(next.get());
      if (holds(again, 1 - left / targets.size())) {
        next.get().become(State.CHOSEN);
        return found(next.get(), again);
      }
      next.get().become(State.CLOSE);
    }
    return nothing();
  }

  /** The same candidate, known by fresh runs only. */
  private Entrant again(Entrant entrant) {
    var fresh = new Entrant(entrant.candidate(), targets);
    race.replicate(List.of(fresh), FRESH, FRESH + replications);
    return fresh;
  }

  private boolean holds(Entrant fresh, double level) {
    return fresh.overflow().isEmpty()
        && IntStream.range(0, targets.size())
            .allMatch(i -> Bound.of(fresh.figures(i), level).isSurelyWithin(targets.get(i)));
  }

  private Answer found(Entrant winner, Entrant fresh) {
    var figures = new ArrayList<Estimate>();
    for (int i = 0; i < targets.size(); i++) {
      figures.add(Estimate.of(fresh.figures(i), Confidence.USUAL_LEVEL));
    }
    return new Answer.Found(
        race.search(Step.DONE),
        winner.standing(),
        Estimate.of(fresh.costs(), Confidence.USUAL_LEVEL),
        figures,
        cheaper(winner));
  }

  /** The dearest of those below; of equals the one that came nearest. */
  private Optional<Standing> cheaper(Entrant winner) {
    double below = winner.cost() * (1 - Bound.SAME_COST);
    var cheaper =
        race.entrants().stream().map(Entrant::standing).filter(its -> its.cost() < below).toList();
    double dearest = cheaper.stream().mapToDouble(Standing::cost).max().orElse(Double.NaN);
    return cheaper.stream()
        .filter(its -> its.cost() >= dearest * (1 - Bound.SAME_COST))
        .min(Comparator.comparingDouble(its -> its.excess(targets)));
  }

  private Answer nothing() {
    var standings = race.entrants().stream().map(Entrant::standing).toList();
    var nearest =
        standings.stream()
            .min(
                Comparator.<Standing>comparingDouble(its -> Math.max(0, its.excess(targets)))
                    .thenComparingDouble(Standing::cost))
            .orElseThrow();
    var best = new ArrayList<Standing>();
    for (int i = 0; i < targets.size(); i++) {
      int place = i;
      best.add(
          standings.stream()
              .min(
                  Comparator.comparingDouble(
                      its -> targets.get(place).excess(its.means().get(place))))
              .orElseThrow());
    }
    return new Answer.Nothing(race.search(Step.DONE), nearest, best);
  }
}
