package dev.servescope.run.gallery;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a figure is found in the runs of a case: an expression whose leaves are runs. Scenarios are
 * named by their keys in the case.
 */
public sealed interface Measured {
  /** The keys of the scenarios whose runs it needs. */
  Stream<String> scenarios();

  /** A number by which others are multiplied, or that is taken from them. */
  record Constant(double value) implements Measured {
    @Override
    public Stream<String> scenarios() {
      return Stream.of();
    }
  }

  /** A figure of a whole run. */
  record Total(String scenario, Quantity quantity) implements Measured {
    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /** Mean seconds that answered requests spent on a component of their latency. */
  record Spent(String scenario, Component component) implements Measured {
    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /** Dollars of a run that went to a cause. */
  record Paid(String scenario, CostCause cause) implements Measured {
    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /**
   * A moment of one request in seconds.
   *
   * @param request 1 for the first that arrives
   */
  record Moment(String scenario, int request, Which which) implements Measured {
    /** Which moment. */
    public enum Which {
      /** Its end, from the start of the run. */
      END,
      /** Its end, from its own arrival. */
      LATENCY,
      /** How long it waited for an instance to start. */
      START
    }

    /** Refuses a request out of range. */
    public Moment {
      Check.range("request", request, 1, 1_000_000);
    }

    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /**
   * A figure of the requests of one class or tier.
   *
   * @param group the name of the class, or of the tier
   */
  record OfGroup(String scenario, String group, Aspect aspect) implements Measured {
    /** Which figure. */
    public enum Aspect {
      /** Share answered without error. */
      AVAILABILITY,
      /** Share turned away. */
      REFUSED_SHARE,
      /** Share that was given a lower priority. */
      DEMOTED_SHARE,
      /** Mean latency, seconds. */
      LATENCY_MEAN,
      /** 95th percentile of latency, seconds. */
      LATENCY_P95,
      /** Longest latency, seconds. */
      LATENCY_MAX,
      /** Requests that arrived. */
      OFFERED,
      /** Requests answered without error. */
      COMPLETED
    }

    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /**
   * A figure over a stretch of a run.
   *
   * @param from start of the stretch
   * @param to its end, after its start
   */
  record Course(String scenario, Level level, Duration from, Duration to, Over over)
      implements Measured {
    /** What is made of the frames of the stretch. */
    public enum Over {
      /** Their mean. */
      MEAN,
      /** The largest. */
      MAX,
      /** The smallest. */
      MIN
    }

    /** Refuses a stretch without length. */
    public Course {
      if (from.isNegative() || to.compareTo(from) <= 0) {
        throw new InvalidValueException("to", to.toString(), "a time after the start");
      }
    }

    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /**
   * The share of the time in which a figure is at least so much; time that does not have the figure
   * is left out.
   */
  record TimeShare(String scenario, Level level, double atLeast) implements Measured {
    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /** The time that a service of such an availability is down, in seconds. */
  record Down(Measured availability, Per per) implements Measured {
    /** In which time. */
    public enum Per {
      /** A day. */
      DAY,
      /** A twelfth of a year of 365 days. */
      MONTH,
      /** 365 days. */
      YEAR
    }

    @Override
    public Stream<String> scenarios() {
      return availability.scenarios();
    }
  }

  /**
   * Busy time of the instances that work at all, over their number times the time from the first
   * start of an execution to the last end of one.
   */
  record WhileProcessing(String scenario) implements Measured {
    @Override
    public Stream<String> scenarios() {
      return Stream.of(scenario);
    }
  }

  /** Several figures made into one. */
  record Computed(Operation operation, List<Measured> of) implements Measured {
    /** What is done with them. */
    public enum Operation {
      /** All added. */
      SUM,
      /** The first less the others. */
      DIFFERENCE,
      /** All multiplied. */
      PRODUCT,
      /** The first over the second. */
      RATIO,
      /** The share of the first that the second does without: 1 - second / first. */
      SAVING,
      /** The largest. */
      LARGEST
    }

    /** Refuses fewer than two, and more where there can be only two. */
    public Computed {
      of = List.copyOf(of);
      boolean two = operation == Operation.RATIO || operation == Operation.SAVING;
      Check.range("of", of.size(), 2, two ? 2 : 64);
    }

    @Override
    public Stream<String> scenarios() {
      return of.stream().flatMap(Measured::scenarios);
    }
  }

  /**
   * Where one figure begins to exceed another, by straight lines between the points at which both
   * are known; not-a-number where it never does.
   */
  record Crossing(List<Point> points) implements Measured {
    /**
     * Two figures at a place.
     *
     * @param at the place, such as a load
     * @param rising the figure that is below at first
     * @param other the figure that it meets
     */
    public record Point(double at, Measured rising, Measured other) {}

    /** Refuses fewer than two points. */
    public Crossing {
      points = List.copyOf(points);
      Check.range("points", points.size(), 2, 64);
    }

    @Override
    public Stream<String> scenarios() {
      return points.stream()
          .flatMap(point -> Stream.concat(point.rising.scenarios(), point.other.scenarios()));
    }
  }
}
