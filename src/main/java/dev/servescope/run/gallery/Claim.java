package dev.servescope.run.gallery;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;

/** What a text says of a figure. */
public sealed interface Claim {
  /** The keys of the scenarios whose runs tell whether it is so. */
  Stream<String> scenarios();

  /**
   * A number.
   *
   * @param book the text's own
   * @param within how far the measured one may lie from it and still meet it, in the same unit
   */
  record Equal(Amount book, Amount within, Measured measured) implements Claim {
    /** Refuses a tolerance below 0 or in another unit. */
    public Equal {
      if (within.value() < 0 || !within.unit().fits(book.unit())) {
        throw new InvalidValueException(
            "within", within.value() + " " + within.unit(), "0 or more in the unit of the figure");
      }
    }

    @Override
    public Stream<String> scenarios() {
      return measured.scenarios();
    }
  }

  /** A range, ends included. */
  record Between(Amount least, Amount most, Measured measured) implements Claim {
    /** Refuses an empty range and two units. */
    public Between {
      if (!(least.value() <= most.value()) || !least.unit().fits(most.unit())) {
        throw new InvalidValueException(
            "most", most.value() + " " + most.unit(), "at least the least, in the same unit");
      }
    }

    @Override
    public Stream<String> scenarios() {
      return measured.scenarios();
    }
  }

  /** An order, the smallest first. */
  record Order(Unit unit, List<Term> terms) implements Claim {
    /** One of those that are compared. */
    public record Term(String label, Measured measured) {}

    /** Refuses fewer than two. */
    public Order {
      terms = List.copyOf(terms);
      Check.range("terms", terms.size(), 2, 16);
    }

    @Override
    public Stream<String> scenarios() {
      return terms.stream().flatMap(term -> term.measured.scenarios());
    }
  }

  /** Nothing: the simulation says more than the text. */
  record Silent(Unit unit, Measured measured) implements Claim {
    @Override
    public Stream<String> scenarios() {
      return measured.scenarios();
    }
  }
}
