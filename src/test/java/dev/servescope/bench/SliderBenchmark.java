package dev.servescope.bench;

import static java.util.concurrent.TimeUnit.MICROSECONDS;

import dev.servescope.run.Run;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.BackgroundReplicator;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.shell.Look;
import dev.servescope.ui.theme.Theme;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Prints how long the window takes from a moved slider to charts that show the new run: simulation
 * in the background, delivery, figures, layout and drawing. "Simulated" is when the run arrives on
 * the window's thread, before anything shows it; "drawn" is when the charts are drawn in the pulse;
 * "shown" is when the next pulse begins, by which time the picture has been rendered. The slider
 * moves at any time between two pulses, so up to one of them (16.7 ms) is waiting for the screen.
 * Then the rate is dragged, so that every pulse asks for another run; pictures are what the charts
 * show meanwhile.
 */
final class SliderBenchmark {
  private static final int WARM_UPS = 150;
  private static final int MEASURED = 200;
  private static final int PULSES = 600;
  private static final int DRAGGED = 120;
  private static final int PULSE_MICROS = 16_667;
  private static final double WIDTH = 980;
  private static final double HEIGHT = 780;

  private final ExploreModel model;
  private final Scene scene;
  private final CountDownLatch done = new CountDownLatch(1);
  private final double[] simulated = new double[MEASURED];
  private final double[] drawn = new double[MEASURED];
  private final double[] apart = new double[PULSES];
  private final double[] shown = new double[MEASURED];
  private final Random phase = new Random(1);
  private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();
  private final Runnable afterLayout = this::layoutDone;
  private int move = -WARM_UPS;
  private long start;
  private boolean arrived;
  private boolean painted;
  private int pictures;
  private double draggedSeconds;
  private double restedMillis;

  private SliderBenchmark(Scenario scenario) {
    model =
        new ExploreModel(
            scenario,
            new BackgroundRunner(Platform::runLater),
            new BackgroundReplicator(Platform::runLater));
    var view = new ExploreView(model);
    view.charts()
        .dress(new SimpleObjectProperty<>(Theme.LIGHT.palette()), new SimpleObjectProperty<>(11.0));
    scene = new Scene(view, WIDTH, HEIGHT);
  }

  /** Measures a scenario of about so many requests. */
  static void print(double requests) throws InterruptedException {
    Toolkit.start();
    var holder = new SliderBenchmark[1];
    var made = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          Look.wear(Theme.LIGHT);
          holder[0] = new SliderBenchmark(Workloads.leastConnections(requests));
          holder[0].begin();
          made.countDown();
        });
    made.await();
    holder[0].done.await();
    holder[0].report(requests);
  }

  private void begin() {
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(afterLayout);
    model.runs().runProperty().subscribe(this::heard);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulse(this);
      }
    }.start();
  }

  private void heard(Run run) {
    if (run != null && run.finished() && !arrived) {
      arrived = true;
      note(simulated);
    }
  }

  private void layoutDone() {
    if (arrived && !painted) {
      painted = true;
      note(drawn);
    }
  }

  private void note(double[] figures) {
    if (move >= 0 && move < MEASURED) {
      figures[move] = (System.nanoTime() - start) / 1e6;
    }
  }

  private void pulse(AnimationTimer timer) {
    if (!painted) {
      return;
    }
    note(shown);
    move++;
    if (move == MEASURED) {
      timer.stop();
      drag();
    } else {
      // Anywhere between two pulses: a person's hand knows nothing of them.
      hand.schedule(
          () -> Platform.runLater(this::moveSlider), phase.nextInt(PULSE_MICROS), MICROSECONDS);
      painted = false;
      arrived = false;
    }
  }

  /** Changes the rate with every pulse for a while, then waits for the last of these runs. */
  private void drag() {
    var shows = model.runs().runProperty().subscribe(run -> pictures++);
    pictures = 0;
    start = System.nanoTime();
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        if (pulse < DRAGGED) {
          moveRate(pulse++);
        } else if (pulse++ == DRAGGED) {
          draggedSeconds = (System.nanoTime() - start) / 1e9;
          shows.unsubscribe();
        }
        if (pulse > DRAGGED && !model.runs().workingProperty().get()) {
          stop();
          restedMillis = (System.nanoTime() - start) / 1e6 - draggedSeconds * 1000;
          play();
        }
      }
    }.start();
  }

  private void moveRate(int pulse) {
    var rate = new Rate(45 + 0.1 * pulse);
    model.editor().edit(model.editor().scenario().withTraffic(new Traffic.Poisson(rate)), "drag");
  }

  /** Plays the run and notes how far its pulses are apart; one pulse when none took too long. */
  private void play() {
    model.playhead().speedProperty().set(60);
    model.playhead().play();
    new AnimationTimer() {
      private long before;
      private int pulse = -WARM_UPS;

      @Override
      public void handle(long now) {
        if (pulse >= 0) {
          apart[pulse] = (now - before) / 1e6;
        }
        before = now;
        if (++pulse == PULSES) {
          stop();
          model.playhead().pause();
          scene.getWindow().hide();
          hand.shutdown();
          done.countDown();
        }
      }
    }.start();
  }

  private void moveSlider() {
    var scenario = model.editor().scenario();
    int replicas = scenario.pool().replicas() % 6 + 7;
    start = System.nanoTime();
    model.editor().edit(scenario.withPool(scenario.pool().withReplicas(replicas)), "slider");
  }

  private void report(double requests) {
    System.out.printf(
        "%nSlider to charts: milliseconds, %,.0f requests, %d moves of the replicas slider%n",
        requests, MEASURED);
    line("simulated", new Figures(simulated));
    line("drawn", new Figures(drawn));
    line("shown", new Figures(shown));
    System.out.printf(
        "%nDragging the rate: %d changes, %.1f pictures a second, %.0f ms to the last run%n",
        DRAGGED, pictures / draggedSeconds, restedMillis);
    System.out.printf(
        "%nPlaying: milliseconds from pulse to pulse, %d pulses; 16 to 17 when none took longer%n",
        PULSES);
    line("apart", new Figures(apart));
  }

  private static void line(String name, Figures millis) {
    System.out.printf(
        "  %-10s median %5.1f   95th percentile %5.1f   largest %5.1f%n",
        name, millis.median(), millis.at(0.95), millis.at(1));
  }
}
