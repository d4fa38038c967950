package dev.servescope.study.sweep;

import dev.servescope.engine.Observer;
import dev.servescope.engine.Simulation;
import dev.servescope.engine.Workspace;
import dev.servescope.run.CrowdedException;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Seeds;
import dev.servescope.study.confidence.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Runs the points of a sweep on several threads. The outcome is the same for any number of them, as
 * long as the memory that they share holds every run; a point whose run it does not hold is
 * refused. Calls wait for the end; make them on a thread that may wait.
 */
public final class Sweeper {
  private final FigureCache cache;
  private final Workers workers;
  private final LongSupplier nanoClock;

  /**
   * Makes a sweeper.
   *
   * @param cache what is known from earlier sweeps
   * @param executor lends all threads but the caller's own
   * @param threads at the most, the caller's own included, 1 or more
   * @param nanoClock by which the remaining time is told
   */
  public Sweeper(FigureCache cache, Executor executor, int threads, LongSupplier nanoClock) {
    this.cache = cache;
    this.workers = new Workers(executor, threads);
    this.nanoClock = nanoClock;
  }

  /**
   * Runs what is not known yet.
   *
   * @throws CancellationException if it was stopped; what had come stays known
   */
  public Sweep run(SweepPlan plan, SweepWatcher watcher) {
    return new Work(plan, watcher).done();
  }

  /** A run that is still to do. */
  private record Job(int point, int replication, Scenario scenario) {}

  /** One sweep. */
  private final class Work {
    private final SweepWatcher watcher;
    private final Board board;
    private final List<Job> jobs = new ArrayList<>();
    private final int known;
    private final AtomicInteger runs;
    private final DoubleAdder worked = new DoubleAdder();
    private final long start = nanoClock.getAsLong();
    private final ThreadLocal<Workspace> workspaces =
        ThreadLocal.withInitial(() -> Workspace.among(workers.threads()));

    Work(SweepPlan plan, SweepWatcher watcher) {
      this.watcher = watcher;
      this.board = new Board(plan);
      this.known = lookUp(plan);
      this.runs = new AtomicInteger(known);
    }

    /** First one run of every point, then the replications, so that curves come before bands. */
    private int lookUp(SweepPlan plan) {
      int found = 0;
      var points = Order.of(plan);
      for (int replication = 0; replication < plan.replications(); replication++) {
        for (int point : points) {
          found += lookUp(point, replication);
        }
      }
      return found;
    }

    private int lookUp(int point, int replication) {
      var scenario = board.scenario(point);
      if (scenario.isEmpty()) {
        return 0;
      }
      var its = Seeds.replication(scenario.get(), replication);
      var figures = cache.of(its);
      if (figures == null) {
        jobs.add(new Job(point, replication, its));
        return 0;
      }
      board.put(point, replication, figures);
      return 1;
    }

    Sweep done() {
      tell();
      workers.run(0, jobs.size(), (number, stopped) -> run(jobs.get(number), stopped));
      return board.sweep();
    }

    private Job run(Job job, BooleanSupplier stopped) {
      if (watcher.wantsToStop()) {
        throw new CancellationException("the sweep was stopped"); // A short run does not ask.
      }
      var share = new Share(stopped);
      if (board.refusal(job.point()).isEmpty()) {
        simulate(job, share);
      }
      share.reach(1);
      runs.incrementAndGet();
      tell();
      return job;
    }

    /** A point that memory does not hold is no reason to lose the others. */
    private void simulate(Job job, Share share) {
      try {
        var figures = Figures.of(Simulation.run(job.scenario(), share, workspaces.get()));
        cache.put(job.scenario(), figures);
        board.put(job.point(), job.replication(), figures);
      } catch (CrowdedException crowded) {
        workspaces.remove();
        board.refuse(job.point(), String.valueOf(crowded.getMessage()));
      }
    }

    private void tell() {
      var elapsed = Duration.ofNanos(nanoClock.getAsLong() - start);
      watcher.went(
          SweepProgress.of(runs.get(), known, known + jobs.size(), worked.sum(), elapsed),
          board::sweep);
    }

    /** Adds what a run has done to what all have done. */
    private final class Share implements Observer {
      private final BooleanSupplier stopped;
      private double reached;

      Share(BooleanSupplier stopped) {
        this.stopped = stopped;
      }

      @Override
      public Wish progress(double share) {
        if (stopped.getAsBoolean() || watcher.wantsToStop()) {
          return Wish.STOP;
        }
        reach(share);
        return Wish.CONTINUE;
      }

      void reach(double share) {
        worked.add(share - reached);
        reached = share;
      }
    }
  }
}
