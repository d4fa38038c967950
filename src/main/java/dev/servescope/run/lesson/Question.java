package dev.servescope.run.lesson;

import dev.servescope.scenario.quantity.Check;
import java.util.List;
import java.util.stream.Stream;

/** What a class is asked before it sees the run; the run gives the answer. */
public sealed interface Question {
  /** The question itself. */
  Text ask();

  /** The figures that it needs. */
  Stream<Expression> parts();

  /**
   * One of several answers is right.
   *
   * @param choices from 2 to {@value #MOST}
   */
  record Choices(Text ask, List<Choice> choices) implements Question {
    /** The most answers. */
    public static final int MOST = 6;

    /** Refuses fewer than two. */
    public Choices {
      choices = List.copyOf(choices);
      Check.range("choices", choices.size(), 2, MOST);
    }

    @Override
    public Stream<Expression> parts() {
      return choices.stream().flatMap(choice -> choice.right.parts());
    }
  }

  /**
   * An answer to choose.
   *
   * @param right what is true of the run where this is the right one
   * @param because what is to be said to somebody who chooses it
   */
  record Choice(Text text, Condition right, Text because) {}

  /**
   * A number is to be guessed.
   *
   * @param value the right one
   * @param within how far a right guess may lie from it, as a share of it
   * @param because what is to be said afterwards
   */
  record Guess(Text ask, Expression value, double within, Text because) implements Question {
    /** Refuses a tolerance below 0 and above all of it. */
    public Guess {
      Check.range("within", within, 0, 1);
    }

    /** Whether a guess is near enough. */
    public boolean accepts(double guess, Observed observed) {
      double right = value.value(observed);
      return Math.abs(guess - right) <= within * Math.abs(right) + 1e-9;
    }

    @Override
    public Stream<Expression> parts() {
      return value.parts();
    }
  }
}
