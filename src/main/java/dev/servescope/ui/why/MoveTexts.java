package dev.servescope.ui.why;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.quantity.Units;
import dev.servescope.study.why.Effect;
import dev.servescope.study.why.Goal;
import dev.servescope.study.why.Measured;
import dev.servescope.study.why.Move;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.util.function.DoubleFunction;

/** Moves and what they do, in a few words and in all words. */
public final class MoveTexts {
  private MoveTexts() {}

  /** What is changed: {@code Batch size 1 → 8}. */
  public static String title(Move move) {
    var kind = Messages.key(move.kind());
    var change =
        Messages.of("move." + kind, value(move.kind(), move.from()), value(move.kind(), move.to()));
    var text = holdsAtStart(move) ? Messages.of("move.at-start", change) : change;
    boolean several = move.scenario().pools().size() > 1 && move.kind() != Move.Kind.RETRIES;
    return several
        ? Messages.of("move.of-pool", move.scenario().pools().get(move.pool() - 1).name(), text)
        : text;
  }

  /** Whether a timed change sets the same later, so that a knob may show another value by then. */
  private static boolean holdsAtStart(Move move) {
    return move.scenario().interventions().stream()
        .filter(timed -> timed.pool() == move.pool())
        .map(Intervention::change)
        .anyMatch(
            change ->
                switch (move.kind()) {
                  case REPLICAS -> change instanceof Change.SetReplicas;
                  case BATCH_SIZE -> change instanceof Change.SetBatchSize;
                  case BATCH_DELAY -> change instanceof Change.SetBatchDelay;
                  case SHARDS -> change instanceof Change.SetShards;
                  default -> false;
                });
  }

  private static String value(Move.Kind kind, String value) {
    return switch (kind) {
      case BALANCING -> choice("choice.balancing." + value, value);
      case ASSIGNMENT -> choice("choice.assignment." + value, value);
      case SCALING -> choice("choice.scaling." + value, value);
      case BATCH_DELAY, KEEP_ALIVE, PROBES ->
          Numbers.briefDuration(Units.duration(value).toNanos() / 1e9);
      default -> value;
    };
  }

  private static String choice(String key, String value) {
    return Messages.has(key) ? Messages.within(Messages.of(key)) : value;
  }

  /** What comes of it: the figure that the goal is about, and the price. */
  public static String effect(Measured measured, Goal goal) {
    var gain =
        goal == Goal.ANSWERS
            ? change("move.answered", measured.answered(), Numbers::measuredPercent)
            : change("move.p95", measured.p95(), Numbers::duration);
    return Messages.of("move.effect", gain, price(measured.cost()));
  }

  private static String change(String key, Effect effect, DoubleFunction<String> text) {
    var before = text.apply(effect.before());
    var after = text.apply(effect.after());
    return before.equals(after)
        ? Messages.of(key + ".same", after)
        : Messages.of(key, before, after);
  }

  private static String price(Effect cost) {
    double change = cost.after() - cost.before();
    if (Numbers.dollars(cost.before()).equals(Numbers.dollars(cost.after()))
        || !(cost.isLess() || cost.isMore())) {
      return Messages.of("move.same-cost");
    }
    return Messages.of(
        change > 0 ? "move.dearer" : "move.cheaper", Numbers.dollars(Math.abs(change)));
  }

  /**
   * All that was measured.
   *
   * @param replications how many pairs of runs it rests on
   */
  public static String details(Measured measured, int replications) {
    return Messages.of(
        "move.details",
        title(measured.move()),
        both(measured.p95(), Numbers::duration),
        both(measured.attainment(), Numbers::percent),
        both(measured.answered(), Numbers::percent),
        both(measured.cost(), Numbers::dollars),
        replications);
  }

  private static String both(Effect effect, DoubleFunction<String> text) {
    var means = Messages.of("move.both", text.apply(effect.before()), text.apply(effect.after()));
    return effect.halfWidth() > 0
        ? Messages.of("move.margin", means, text.apply(effect.halfWidth()))
        : means;
  }

  /** What is said where moves would stand. */
  public static String nothing(Goal goal, int tried) {
    if (tried == 0) {
      return Messages.of("why.nothing.untried");
    }
    var key = goal == Goal.LESS_MONEY ? "why.nothing.met" : "why.nothing";
    return Messages.of(key, tried);
  }
}
