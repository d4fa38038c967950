package dev.servescope.scenario.pool;

import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many instances a pool runs. The pool's replicas are the fewest that any of them keeps. */
public sealed interface Scaling {
  /** The most instances of a shard that are simulated. */
  int MAX_INSTANCES = 10_000;

  /** The longest time in any rule. */
  Duration LONGEST = Duration.ofDays(365);

  /** Whether a pool may have no instance at all, because a request brings one. */
  default boolean fromZero() {
    return false;
  }

  /** The pool's replicas, always on. */
  record Fixed() implements Scaling {}

  /**
   * By the clock.
   *
   * @param steps one to {@link #MAX_STEPS}, in ascending order of time
   * @param period after which they begin again, at least 1 ms, or 0 for never
   */
  record Scheduled(List<Step> steps, Duration period) implements Scaling {
    /** The most steps. */
    public static final int MAX_STEPS = 1000;

    /** So many replicas from a time on. */
    public record Step(Duration at, int replicas) {
      /** Refuses values out of range. */
      public Step {
        Check.range("at", at, Duration.ZERO, Duration.ofDays(3650));
        Check.range("replicas", replicas, 0, MAX_INSTANCES);
      }
    }

    /** Refuses no steps or too many, times out of order, and a step behind the period. */
    public Scheduled {
      steps = List.copyOf(steps);
      Check.range("steps", steps.size(), 1, MAX_STEPS);
      Check.zeroOrRange("period", period, Duration.ofMillis(1), Duration.ofDays(3650));
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).at().compareTo(steps.get(i - 1).at()) <= 0) {
          throw new InvalidValueException(
              "steps[" + i + "].at", Units.text(steps.get(i).at()), "a time after the step before");
        }
      }
      if (!period.isZero() && steps.getLast().at().compareTo(period) >= 0) {
        throw new InvalidValueException(
            "period", Units.text(period), "a time after the last step, or 0s");
      }
    }
  }

  /**
   * The horizontal pod autoscaler of Kubernetes: every {@code sync} it wishes for ceil(current x
   * metric / target) replicas.
   *
   * @param metric what it looks at, averaged over the ready instances
   * @param target what the metric should be
   * @param max the most replicas
   * @param sync time between two looks
   * @param window time over which the metric is averaged
   * @param tolerance within this share of the target nothing is done
   * @param up how fast it may grow
   * @param stabilization it shrinks only to the highest wish of this time
   * @param seesStarting whether instances that are still starting count, with no load; a blind one
   *     asks again for what is on its way
   */
  record Hpa(
      Metric metric,
      double target,
      int max,
      Duration sync,
      Duration window,
      double tolerance,
      Growth up,
      Duration stabilization,
      boolean seesStarting)
      implements Scaling {
    /** What it looks at. */
    public enum Metric {
      /** Busy time over ready time, 0 to 1. */
      UTILIZATION,
      /** Requests waiting or in service an instance. */
      IN_FLIGHT,
      /** Requests waiting an instance. */
      QUEUE,
      /** Requests a second an instance. */
      RATE
    }

    /**
     * The most that may be added within a period: so many, or such a share of what is there,
     * whichever is more.
     */
    public record Growth(int instances, double share, Duration period) {
      /** Refuses values out of range. */
      public Growth {
        Check.range("instances", instances, 1, MAX_INSTANCES);
        Check.range("share", share, 0, 1000);
        Check.range("period", period, Duration.ofSeconds(1), LONGEST);
      }
    }

    /** Refuses values out of range. */
    public Hpa {
      Check.range("target", target, 1e-6, 1e6);
      Check.range("max", max, 1, MAX_INSTANCES);
      Check.range("sync", sync, Duration.ofMillis(100), LONGEST);
      Check.range("window", window, Duration.ofMillis(100), LONGEST);
      Check.range("tolerance", tolerance, 0, 1);
      Check.range("stabilization", stabilization, Duration.ZERO, LONGEST);
    }

    /** With the constants that Kubernetes has unless told otherwise. */
    public static Hpa of(Metric metric, double target, int max) {
      return new Hpa(
          metric,
          target,
          max,
          Duration.ofSeconds(15),
          Duration.ofSeconds(15),
          0.1,
          new Growth(4, 1, Duration.ofSeconds(15)),
          Duration.ofSeconds(300),
          true);
    }
  }

  /**
   * The pod autoscaler of Knative: every {@code tick} it wishes for as many instances as keep the
   * requests in flight of each at the target, over a long window, and over a short one in panic.
   *
   * @param concurrency requests that an instance may have in flight
   * @param share of that which is aimed at
   * @param max the most instances
   * @param initial how many are ready at the start, if that is more than the replicas that stay
   * @param tick time between two looks
   * @param stable length of the long window
   * @param panic length of the short window
   * @param panicThreshold panic begins when the short window wishes for so many times what is ready
   * @param mostUp at most so many times what is ready after a tick
   * @param mostDown at least what is ready over this after a tick
   * @param grace how long the last instance stays after the wish for none
   * @param seesStarting whether instances that are still starting count as there when new ones are
   *     asked for
   */
  record Kpa(
      double concurrency,
      double share,
      int max,
      int initial,
      Duration tick,
      Duration stable,
      Duration panic,
      double panicThreshold,
      double mostUp,
      double mostDown,
      Duration grace,
      boolean seesStarting)
      implements Scaling {
    /** Refuses values out of range. */
    public Kpa {
      Check.range("concurrency", concurrency, 0.01, 1e6);
      Check.range("share", share, 0.01, 1);
      Check.range("max", max, 1, MAX_INSTANCES);
      Check.range("initial", initial, 0, MAX_INSTANCES);
      Check.range("tick", tick, Duration.ofMillis(100), LONGEST);
      Check.range("stable", stable, Duration.ofSeconds(1), LONGEST);
      Check.range("panic", panic, Duration.ofMillis(100), LONGEST);
      Check.range("panicThreshold", panicThreshold, 1, 1000);
      Check.range("mostUp", mostUp, 1.01, 1e6);
      Check.range("mostDown", mostDown, 1.01, 1e6);
      Check.range("grace", grace, Duration.ZERO, LONGEST);
    }

    /** With the constants that Knative has unless told otherwise. */
    public static Kpa of(double concurrency, int max) {
      return new Kpa(
          concurrency,
          0.7,
          max,
          1,
          Duration.ofSeconds(2),
          Duration.ofSeconds(60),
          Duration.ofSeconds(6),
          2,
          1000,
          2,
          Duration.ofSeconds(30),
          true);
    }

    /** The same with another aim and another limit. */
    public Kpa with(double otherConcurrency, int otherMax) {
      return with(otherConcurrency, otherMax, initial);
    }

    /** The same with so many at the start. */
    public Kpa withInitial(int other) {
      return with(concurrency, max, other);
    }

    private Kpa with(double otherConcurrency, int otherMax, int otherInitial) {
      return new Kpa(
          otherConcurrency,
          share,
          otherMax,
          otherInitial,
          tick,
          stable,
          panic,
          panicThreshold,
          mostUp,
          mostDown,
          grace,
          seesStarting);
    }

    /** Requests in flight that an instance should have. */
    public double target() {
      return concurrency * share;
    }

    @Override
    public boolean fromZero() {
      return true;
    }
  }

  /**
   * Follows the known course of the traffic, ahead by the time that a start takes.
   *
   * @param perInstance requests a second that an instance is to carry
   * @param max the most replicas
   * @param every time between two looks
   */
  record Predictive(Rate perInstance, int max, Duration every) implements Scaling {
    /** Refuses values out of range. */
    public Predictive {
      if (perInstance.perSecond() <= 0) {
        throw new InvalidValueException("perInstance", "0/s", "a rate above 0/s");
      }
      Check.range("max", max, 1, MAX_INSTANCES);
      Check.range("every", every, Duration.ofMillis(100), LONGEST);
    }
  }

  /**
   * Scale per request, as function platforms do: a batch goes to the most recently created idle
   * instance, else a new instance starts for it; an idle instance ends after {@code keepAlive}. The
   * pool's replicas are a warm pool that never ends.
   *
   * @param keepAlive how long an idle instance is kept
   * @param limit the most instances of one shard at a time; above it requests are refused
   * @param starts how many may be started in a time; above it requests are refused
   * @param coldResponse the whole response of a request that found no idle instance, if it is known
   *     as a distribution; it replaces both start-up and work
   */
  record OnDemand(Duration keepAlive, int limit, StartLimit starts, @Nullable Work coldResponse)
      implements Scaling {
    /** The most instances that are simulated. */
    public static final int MAX_LIMIT = MAX_INSTANCES;

    /**
     * At most so many starts of one shard within any window of this length.
     *
     * @param count 0 for any number
     */
    public record StartLimit(int count, Duration window) {
      /** Any number. */
      public static final StartLimit NONE = new StartLimit(0, Duration.ofSeconds(10));

      /** Refuses values out of range. */
      public StartLimit {
        Check.range("count", count, 0, 1_000_000);
        Check.range("window", window, Duration.ofMillis(1), LONGEST);
      }
    }

    /** Refuses a keep-alive or a limit out of range. */
    public OnDemand {
      Check.range("keepAlive", keepAlive, Duration.ZERO, LONGEST);
      Check.range("limit", limit, 1, MAX_LIMIT);
    }

    /** Starts as fast as they are asked for, by the phases of the start-up. */
    public OnDemand(Duration keepAlive, int limit) {
      this(keepAlive, limit, StartLimit.NONE, null);
    }

    @Override
    public boolean fromZero() {
      return true;
    }
  }
}
