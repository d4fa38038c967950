package dev.servescope.engine.scale;

import dev.servescope.run.Decision;
import dev.servescope.run.Decision.Reason;
import dev.servescope.scenario.pool.Scaling;
import dev.servescope.scenario.pool.Scaling.Scheduled.Step;
import java.util.List;

/**
 * Scaling by the clock, as cron jobs and scheduled actions of cloud platforms do it: each step
 * holds from its time to the next one's. Before the first step of all the fewest replicas hold;
 * with a period, the last step of one period holds until the first of the next.
 */
final class ScheduledScaler implements Scaler {
  private final List<Step> steps;
  private final long periodNanos;

  ScheduledScaler(Scaling.Scheduled rule) {
    steps = rule.steps();
    periodNanos = rule.period().toNanos();
  }

  @Override
  public long firstLookNanos(long start) {
    return start;
  }

  @Override
  public long nextLookNanos(long now) {
    long periodStart = now - sincePeriodStart(now);
    for (var step : steps) {
      long at = periodStart + step.at().toNanos();
      if (at > now) {
        return at;
      }
    }
    return periodNanos == 0 ? NEVER : periodStart + periodNanos + steps.getFirst().at().toNanos();
  }

  @Override
  public Decision look(Reading seen) {
    int index = indexAt(sincePeriodStart(seen.now()));
    boolean before = index < 0 && (periodNanos == 0 || seen.now() < periodNanos);
    var ruling =
        before
            ? new Ruling(seen.minimum(), Reason.MINIMUM)
            : new Ruling(
                steps.get(index < 0 ? steps.size() - 1 : index).replicas(), Reason.SCHEDULE);
    return ruling
        .atLeast(seen.minimum(), Reason.MINIMUM)
        .on(seen, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The last step at or before a time of the period, -1 if there is none. */
  private int indexAt(long nanos) {
    int index = -1;
    while (index + 1 < steps.size() && steps.get(index + 1).at().toNanos() <= nanos) {
      index++;
    }
    return index;
  }

  private long sincePeriodStart(long now) {
    return periodNanos == 0 ? now : now % periodNanos;
  }
}
