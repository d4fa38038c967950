package dev.servescope.study;

import dev.servescope.engine.Observer;
import dev.servescope.run.CrowdedException;
import dev.servescope.run.Run;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.confidence.Sample;
import dev.servescope.study.confidence.SteadyState;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Replicates runs on one thread of low priority, so that whoever moves a slider does not notice it,
 * and no longer than some seconds, so that a large scenario does not heat the machine.
 */
public final class BackgroundReplicator implements Replicator {
  /** The most runs that an interval rests on. */
  public static final int MOST = 20;

  /** How long a run has to stand before it is replicated. */
  public static final Duration PAUSE = Duration.ofMillis(700);

  /** How long all replications of a run may take together. */
  public static final Duration LIMIT = Duration.ofSeconds(5);

  private final Executor delivery;
  private final Duration pause;
  private final Duration limit;
  private final LongSupplier nanoClock;
  private final Lane lane = new Lane("servescope-replications", Thread.MIN_PRIORITY);

  /**
   * Makes a replicator.
   *
   * @param delivery calls the listeners, one after the other, such as {@code Platform::runLater}
   */
  public BackgroundReplicator(Executor delivery) {
    this(delivery, PAUSE, LIMIT, System::nanoTime);
  }

  BackgroundReplicator(Executor delivery, Duration pause, Duration limit, LongSupplier nanoClock) {
    this.delivery = delivery;
    this.pause = pause;
    this.limit = limit;
    this.nanoClock = nanoClock;
  }

  @Override
  public void replicate(Run run, double precision, Consumer<Trust> listener) {
    if (!(precision > 0) || !run.finished()) {
      throw new IllegalArgumentException("a whole run and a precision above 0: " + precision);
    }
    lane.submit(
        ticket -> {
          if (ticket.outlives(pause)) {
            var sample = sample(run, precision, ticket);
            var trust = trust(run, precision, sample);
            delivery.execute(() -> ticket.ifValid(() -> listener.accept(trust)));
          }
        });
  }

  /** As many replications as it takes, or as there is time for. */
  private Sample sample(Run run, double precision, Ticket ticket) {
    long end = nanoClock.getAsLong() + limit.toNanos();
    BooleanSupplier goOn = () -> ticket.isValid() && nanoClock.getAsLong() - end < 0;
    Observer observer = share -> goOn.getAsBoolean() ? Observer.Wish.CONTINUE : Observer.Wish.STOP;
    var sample = new Sample(run);
    try {
      // Asked here as well: a short run does not ask its observer.
      while (isWanting(sample, precision) && goOn.getAsBoolean()) {
        sample.add(observer);
      }
    } catch (CancellationException | CrowdedException stopped) {
      // What there is has to do; if a newer run is wanted, nobody hears of it.
    }
    return sample;
  }

  private static boolean isWanting(Sample sample, double precision) {
    return sample.size() < MOST && !sample.isPrecise(Measure.P95, precision);
  }

  private static Trust trust(Run run, double precision, Sample sample) {
    return sample.size() < 2
        ? new Trust.TooLong(run)
        : new Trust.Known(run, sample.confidence(), precision, SteadyState.suggestWarmUp(run));
  }

  @Override
  public void cancel() {
    lane.cancel();
  }

  @Override
  public void close() {
    lane.close();
  }
}
