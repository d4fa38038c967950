package dev.servescope.scenario;

import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.scenario.quantity.Rate;

/** When requests arrive. */
public sealed interface Traffic {

  /** The mean arrival rate, requests a second; for a list, over the time to its last arrival. */
  Rate meanRate();

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

  /**
   * Requests at given times, such as a recorded trace. Changes of the rate do not bend it.
   *
   * @param arrivals times from the start, none below zero, in ascending order
   */
  record Listed(Samples arrivals) implements Traffic {
    /** Refuses a time before the start or before its predecessor. */
    public Listed {
      long before = 0;
      for (int i = 0; i < arrivals.size(); i++) {
        if (arrivals.nanos(i) < before) {
          var allowed = "times from the start in ascending order, none negative";
          throw new InvalidValueException("arrivals[" + i + "]", arrivals.nanos(i) + "ns", allowed);
        }
        before = arrivals.nanos(i);
      }
    }

    @Override
    public Rate meanRate() {
      var lastNanos = arrivals.nanos(arrivals.size() - 1);
      var perSecond = lastNanos == 0 ? 0 : arrivals.size() * 1e9 / lastNanos;
      return new Rate(Math.min(Rate.MAX_PER_SECOND, perSecond));
    }
  }
}
