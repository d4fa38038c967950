package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;
import java.time.Duration;
import java.util.List;

/** When requests arrive. The last three kinds make new traffic of other traffic. */
public sealed interface Traffic {
  /** The longest mean time of a burst, and of a pause between two requests of a client. */
  Duration MAX_PHASE = Duration.ofDays(365);

  /** The mean arrival rate, requests a second; for a list, over the time to its last arrival. */
  Rate meanRate();

  /** Whether it ends by itself, so that a run can wait for its last answer. */
  default boolean isFinite() {
    return false;
  }

  /**
   * Requests at equal intervals, the first after one interval.
   *
   * @param rate requests a second, 0 for none
   */
  record Constant(Rate rate) implements Traffic {
    @Override
    public Rate meanRate() {
      return rate;
    }
  }

  /**
   * A Poisson process: independent users, exponential gaps.
   *
   * @param rate mean requests a second, 0 for none
   */
  record Poisson(Rate rate) implements Traffic {
    @Override
    public Rate meanRate() {
      return rate;
    }
  }

  /** A Poisson process whose rate follows a curve: ramps, steps, spikes, days and years. */
  record Varying(RateCurve curve) implements Traffic {
    @Override
    public Rate meanRate() {
      return curve.meanRate();
    }
  }

  /**
   * Bursts: a Poisson process that switches between two rates, each kept for an exponentially
   * distributed time (a two-state Markov-modulated Poisson process). It begins quiet.
   *
   * @param quiet requests a second between bursts
   * @param burst requests a second in a burst
   * @param quietTime mean time between two bursts
   * @param burstTime mean length of a burst
   */
  record Bursts(Rate quiet, Rate burst, Duration quietTime, Duration burstTime) implements Traffic {
    /** Refuses mean times below 1 ms. */
    public Bursts {
      Check.range("quietTime", quietTime, Duration.ofMillis(1), MAX_PHASE);
      Check.range("burstTime", burstTime, Duration.ofMillis(1), MAX_PHASE);
    }

    @Override
    public Rate meanRate() {
      double quietNanos = quietTime.toNanos();
      double burstNanos = burstTime.toNanos();
      double sum = quiet.perSecond() * quietNanos + burst.perSecond() * burstNanos;
      return new Rate(Math.min(Rate.MAX_PER_SECOND, sum / (quietNanos + burstNanos)));
    }
  }

  /**
   * A closed loop: each client thinks, sends a request, waits until it has ended, and thinks again.
   *
   * @param clients 1 to {@link #MAX_CLIENTS}
   * @param think the time that a client thinks
   */
  record ClosedLoop(int clients, Work think) implements Traffic {
    /** The most clients that are simulated. */
    public static final int MAX_CLIENTS = 100_000;

    /** Refuses clients out of range, and those that do not think. */
    public ClosedLoop {
      Check.range("clients", clients, 1, MAX_CLIENTS);
      Check.range("think", think.mean(), Duration.ofNanos(1_000), Work.MAX_MEAN);
    }

    /** The most that the clients could send, if they were answered at once. */
    @Override
    public Rate meanRate() {
      return new Rate(Math.min(Rate.MAX_PER_SECOND, clients * 1e9 / think.mean().toNanos()));
    }
  }

  /**
   * Requests at given times, such as a recorded trace. Changes of the rate do not bend it.
   *
   * @param arrivals times from the start, none below zero, in ascending order
   * @param columns what else is known of each request
   */
  record Listed(Samples arrivals, Columns columns) implements Traffic {
    /** Refuses a time before the start or before its predecessor, and columns of other lengths. */
    public Listed {
      long before = 0;
      for (int i = 0; i < arrivals.size(); i++) {
        if (arrivals.nanos(i) < before) {
          var allowed = "times from the start in ascending order, none negative";
          throw new InvalidValueException("arrivals[" + i + "]", arrivals.nanos(i) + "ns", allowed);
        }
        before = arrivals.nanos(i);
      }
      columns.checkSize(arrivals.size());
    }

    /** Nothing but times. */
    public Listed(Samples arrivals) {
      this(arrivals, Columns.NONE);
    }

    @Override
    public Rate meanRate() {
      var lastNanos = arrivals.nanos(arrivals.size() - 1);
      var perSecond = lastNanos == 0 ? 0 : arrivals.size() * 1e9 / lastNanos;
      return new Rate(Math.min(Rate.MAX_PER_SECOND, perSecond));
    }

    @Override
    public boolean isFinite() {
      return true;
    }
  }

  /**
   * Other traffic at a multiple of its rate: the same arrivals, closer together or further apart. A
   * closed loop gets so many times the clients.
   *
   * @param factor 0.001 to 1,000
   */
  record Scaled(Traffic of, double factor) implements Traffic {
    /** Refuses a factor out of range. */
    public Scaled {
      Check.range("factor", factor, 0.001, 1000);
    }

    @Override
    public Rate meanRate() {
      return new Rate(Math.min(Rate.MAX_PER_SECOND, of.meanRate().perSecond() * factor));
    }

    @Override
    public boolean isFinite() {
      return of.isFinite();
    }
  }

  /**
   * Several kinds of traffic together, each with random streams of its own.
   *
   * @param parts one to {@link #MAX_PARTS}
   */
  record Added(List<Traffic> parts) implements Traffic {
    /** The most parts of a sum. */
    public static final int MAX_PARTS = 16;

    /** Refuses no parts or too many. */
    public Added {
      parts = List.copyOf(parts);
      Check.range("parts", parts.size(), 1, MAX_PARTS);
    }

    @Override
    public Rate meanRate() {
      double sum = parts.stream().mapToDouble(part -> part.meanRate().perSecond()).sum();
      return new Rate(Math.min(Rate.MAX_PER_SECOND, sum));
    }

    @Override
    public boolean isFinite() {
      return parts.stream().allMatch(Traffic::isFinite);
    }
  }

  /**
   * Traffic of one kind of sender, such as an attack: its requests have a class, a tier or a region
   * of their own instead of a drawn one.
   *
   * @param requestClass name of the class, empty to draw it by the shares
   * @param tier name of the tier, empty to draw it by the shares
   * @param region name of the region, empty to draw it by the shares
   * @param users how many users send it, 0 for those of their tier
   */
  record Marked(Traffic of, String requestClass, String tier, String region, int users)
      implements Traffic {
    /** Refuses a negative number of users. */
    public Marked {
      Check.range("users", users, 0, Tier.MAX_USERS);
    }

    @Override
    public Rate meanRate() {
      return of.meanRate();
    }

    @Override
    public boolean isFinite() {
      return of.isFinite();
    }
  }
}
