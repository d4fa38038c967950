package dev.servescope.bench;

import dev.servescope.scenario.Horizon;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.Traffic;
import dev.servescope.scenario.load.Work;
import dev.servescope.scenario.pool.Balancing;
import dev.servescope.scenario.pool.Network;
import dev.servescope.scenario.pool.Pool;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.study.BackgroundReplicator;
import dev.servescope.study.BackgroundRunner;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.explore.ExploreView;
import dev.servescope.ui.shell.Look;
import dev.servescope.ui.stage.StageSize;
import dev.servescope.ui.theme.Theme;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Plays a service with about 500 requests in sight and prints how far its pulses are apart, and how
 * long layout and painting of the whole view take in each. A pulse in 16.7 ms is 60 frames a
 * second.
 */
final class StageBenchmark {
  private static final int WARM_UPS = 120;
  private static final int PULSES = 480;
  private static final double SPEED = 0.5;
  private static final double START_SECONDS = 5;
  private static final double WIDTH = 980;
  private static final double HEIGHT = 780;

  private final ExploreModel model;
  private final ExploreView view;
  private final Scene scene;
  private final StageSize size;
  private final CountDownLatch done = new CountDownLatch(1);
  private final double[] apart = new double[PULSES];
  private final double[] painting = new double[PULSES];
  private final double[] seen = new double[PULSES];
  private final Runnable before = this::paintingBegins;
  private final Runnable after = this::painted;
  private long began;
  private int pulse = -WARM_UPS;

  private StageBenchmark(StageSize size) {
    this.size = size;
    model =
        new ExploreModel(
            busy(),
            new BackgroundRunner(Platform::runLater),
            new BackgroundReplicator(Platform::runLater));
    view = new ExploreView(model);
    var palette = new SimpleObjectProperty<>(Theme.LIGHT.palette());
    view.charts().dress(palette, new SimpleObjectProperty<>(11.0));
    view.stage().dress(palette, new SimpleObjectProperty<>(11.0));
    scene = new Scene(view, WIDTH, HEIGHT);
  }

  /** 400 requests a second that travel for 500 ms each way to 24 replicas that are 92 % busy. */
  private static Scenario busy() {
    var pool =
        Pool.SINGLE
            .withReplicas(24)
            .withBalancing(Balancing.LEAST_CONNECTIONS)
            .withNetwork(Network.NONE.withDistance(Duration.ofMillis(500)));
    return Scenario.of(
        "Busy",
        new Traffic.Poisson(new Rate(400)),
        new Work.Exponential(Duration.ofMillis(55)),
        pool,
        new Horizon.Until(Duration.ofSeconds(60)));
  }

  /** Measures the stage beside the charts and in their place. */
  static void print() throws InterruptedException {
    Toolkit.start();
    for (var size : new StageSize[] {StageSize.BESIDE, StageSize.LARGE}) {
      var holder = new StageBenchmark[1];
      var made = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            Look.wear(Theme.LIGHT);
            holder[0] = new StageBenchmark(size);
            holder[0].begin();
            made.countDown();
          });
      made.await();
      holder[0].done.await();
      holder[0].report();
    }
  }

  private void begin() {
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
    model.stage().sizeProperty().set(size);
    scene.addPreLayoutPulseListener(before);
    scene.addPostLayoutPulseListener(after);
    new AnimationTimer() {
      private long last;

      @Override
      public void handle(long now) {
        if (step((now - last) / 1e6)) {
          stop();
          stage.hide();
          done.countDown();
        }
        last = now;
      }
    }.start();
  }

  /** Plays as soon as there is a run; gives whether enough was seen. */
  private boolean step(double millis) {
    var run = model.runs().runProperty().get();
    if (run == null || !run.finished()) {
      return false;
    }
    if (pulse == -WARM_UPS) {
      model.playhead().speedProperty().set(SPEED);
      model.playhead().scrubTo(START_SECONDS);
      model.playhead().play();
    }
    if (pulse >= 0) {
      apart[pulse] = millis;
      seen[pulse] = view.stage().view().inSight();
    }
    return ++pulse == PULSES;
  }

  private void paintingBegins() {
    began = System.nanoTime();
  }

  private void painted() {
    if (pulse >= 0 && pulse < PULSES) {
      painting[pulse] = (System.nanoTime() - began) / 1e6;
    }
  }

  private void report() {
    var spacing = new Figures(apart);
    System.out.printf(
        "%nStage %s: %d pulses at %.1f times, %.0f requests in sight (median), %.1f frames/s%n",
        size.key(), PULSES, SPEED, new Figures(seen).median(), 1000 / mean(apart));
    line("apart", spacing);
    line("painting", new Figures(painting));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static void line(String name, Figures millis) {
    System.out.printf(
        "  %-10s median %5.1f ms   95th percentile %5.1f   largest %5.1f%n",
        name, millis.median(), millis.at(0.95), millis.at(1));
  }
}
