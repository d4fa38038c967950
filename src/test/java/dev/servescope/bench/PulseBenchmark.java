package dev.servescope.bench;

import dev.servescope.study.BackgroundReplicator;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.study.BackgroundSweepRunner;
import dev.servescope.study.Courtesy;
import dev.servescope.study.SweepRunner;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepProgress;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.shell.Look;
import dev.servescope.ui.shell.Pulses;
import dev.servescope.ui.sweep.Beside;
import dev.servescope.ui.sweep.SweepView;
import dev.servescope.ui.theme.Theme;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * Prints how fluid the window stays while all processors sweep. "Pulse" is how long the window's
 * thread works for a picture: animation, styles, layout and what the charts draw. "Apart" is from
 * the beginning of a pulse to that of the next, 16 to 17 ms when none was late; it holds what the
 * thread that renders needs, and what the machine does beside.
 */
final class PulseBenchmark {
  private static final int WARM_UPS = 200;
  private static final int PULSES = 600;
  private static final double WIDTH = 980;
  private static final double HEIGHT = 780;
  private static final double REQUESTS = 100_000;

  private final Pulses pulses = new Pulses();
  private final ExploreModel model =
      new ExploreModel(
          Workloads.leastConnections(REQUESTS),
          new BackgroundRunner(Platform::runLater),
          new BackgroundReplicator(Platform::runLater));
  private final SweepRunner sweeps =
      new BackgroundSweepRunner(Platform::runLater, new Courtesy(pulses::drawing));
  private final AtomicLong swept = new AtomicLong();
  private final Stage stage = new Stage();

  private PulseBenchmark() {}

  static void print() throws InterruptedException {
    Toolkit.start();
    var done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          Look.wear(Theme.LIGHT);
          new PulseBenchmark().playAlone(done);
        });
    done.await();
  }

  private void playAlone(CountDownLatch done) {
    System.out.printf(
        "%nPulses: milliseconds, %d of them, %,.0f requests a run%n", PULSES, REQUESTS);
    var view = new ExploreView(model);
    view.charts()
        .dress(new SimpleObjectProperty<>(Theme.LIGHT.palette()), new SimpleObjectProperty<>(11.0));
    show(view);
    play();
    watch("playing", () -> playWhileSweeping(done));
  }

  private void play() {
    model.playhead().speedProperty().set(60);
    model.playhead().toStart();
    model.playhead().play();
  }

  private void playWhileSweeping(CountDownLatch done) {
    play();
    sweeps.sweep(plan(1), new Counting());
    watch("playing while sweeping", () -> sweepInSight(done));
  }

  private void sweepInSight(CountDownLatch done) {
    System.out.printf("  (%d runs were swept meanwhile)%n", swept.get());
    sweeps.cancel();
    model.playhead().pause();
    var thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    var view =
        SweepView.of(model.editor().scenarioProperty(), sweeps, new OnThread(thread), opened -> {});
    view.dress(new SimpleObjectProperty<>(Theme.LIGHT.palette()), new SimpleObjectProperty<>(11.0));
    show(view);
    if (view.lookup("#sweep-run") instanceof Button run) {
      run.fire();
    }
    watch("sweep in sight", done::countDown);
  }

  private static SweepPlan plan(int replications) {
    var base = Workloads.leastConnections(REQUESTS);
    var replicas = KnobRange.parse(Knobs.find("replicas", base), "7..26 step 1");
    var sizes = KnobRange.parse(Knobs.find("batch-size", base), "1..20 step 1");
    return SweepPlan.of(base, List.of(replicas, sizes), replications);
  }

  private void show(Region view) {
    var scene = new Scene(view, WIDTH, HEIGHT);
    pulses.watch(scene);
    stage.setScene(scene);
    stage.show();
    view.applyCss();
  }

  private void watch(String name, Runnable next) {
    var watch = new Watch(name, next);
    stage.getScene().addPostLayoutPulseListener(watch.end);
    watch.start();
  }

  private static void line(String name, Figures millis) {
    System.out.printf(
        "  %-32s median %5.1f   95 %% %5.1f   99 %% %5.1f   largest %5.1f%n",
        name, millis.median(), millis.at(0.95), millis.at(0.99), millis.at(1));
  }

  private final class Watch extends AnimationTimer {
    private final String name;
    private final Runnable next;
    private final double[] apart = new double[PULSES];
    private final double[] lasting = new double[PULSES];
    private final Runnable end = this::drawn;
    private int pulse = -WARM_UPS;
    private long start = System.nanoTime();

    Watch(String name, Runnable next) {
      this.name = name;
      this.next = next;
    }

    @Override
    public void handle(long now) {
      long began = System.nanoTime();
      if (pulse >= 0 && pulse < PULSES) {
        apart[pulse] = (began - start) / 1e6;
      }
      start = began;
      // A picture is wanted in every pulse, even when nothing on it has changed.
      Platform.requestNextPulse();
    }

    private void drawn() {
      if (pulse >= 0 && pulse < PULSES) {
        lasting[pulse] = (System.nanoTime() - start) / 1e6;
      }
      if (++pulse == PULSES) {
        stop();
        stage.getScene().removePostLayoutPulseListener(end);
        line(name + ": pulse", new Figures(lasting));
        line(name + ": apart", new Figures(apart));
        Platform.runLater(next);
      }
    }
  }

  /** Hears of a sweep as the window would. */
  private final class Counting implements SweepRunner.Listener {
    @Override
    public void came(Sweep soFar, SweepProgress progress) {
      swept.set(progress.runs());
    }

    @Override
    public void finished(Sweep whole) {
      throw new IllegalStateException("the sweep was over before the pulses were");
    }

    @Override
    public void failed(Throwable cause) {
      throw new IllegalStateException(cause);
    }
  }

  private record OnThread(ExecutorService thread) implements Beside {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done) {
      thread.execute(
          () -> {
            try {
              var result = work.call();
              Platform.runLater(() -> done.accept(result));
            } catch (Exception cause) {
              throw new IllegalStateException(cause);
            }
          });
    }
  }
}
