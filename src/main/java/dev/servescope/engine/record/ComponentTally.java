package dev.servescope.engine.record;

import dev.servescope.engine.serve.Request;
import dev.servescope.run.Component;
import dev.servescope.run.Series;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What the latency of completed requests is made of, by frame and in all. */
final class ComponentTally {
  private static final Component[] COMPONENTS = Component.values();

  private static final int NETWORK = Arrays.asList(COMPONENTS).indexOf(Component.NETWORK);
  private static final int LIMIT = Arrays.asList(COMPONENTS).indexOf(Component.LIMIT);
  private static final int QUEUE = Arrays.asList(COMPONENTS).indexOf(Component.QUEUE);
  private static final int BATCH = Arrays.asList(COMPONENTS).indexOf(Component.BATCH);
  private static final int START = Arrays.asList(COMPONENTS).indexOf(Component.START);
  private static final int WORK = Arrays.asList(COMPONENTS).indexOf(Component.WORK);
  private static final int SPLIT = Arrays.asList(COMPONENTS).indexOf(Component.SPLIT);
  private static final int MERGE = Arrays.asList(COMPONENTS).indexOf(Component.MERGE);
  private static final int RETRY = Arrays.asList(COMPONENTS).indexOf(Component.RETRY);

  private final double[][] frames = new double[COMPONENTS.length][];
  private final double[] totals = new double[COMPONENTS.length];

  ComponentTally(int frameCount) {
    for (int i = 0; i < COMPONENTS.length; i++) {
      frames[i] = new double[frameCount];
    }
  }

  /** Adds what few requests have: time on the network, for a limit, in pieces, tried again. */
  void addRare(int frame, Request request, boolean counts) {
    long network = request.networkNanos();
    long limit = request.limitNanos();
    long split = request.splitNanos();
    long merge = request.mergeNanos();
    long retry = request.retryNanos();
    if ((network | limit | split | merge | retry) != 0) {
      add(NETWORK, network, frame, counts);
      add(LIMIT, limit, frame, counts);
      add(SPLIT, split, frame, counts);
      add(MERGE, merge, frame, counts);
      add(RETRY, retry, frame, counts);
    }
  }

  /** Adds the rest of many completed requests; to the totals if they count there. */
  void add(int frame, AnswerLog answers, boolean counts) {
    add(QUEUE, answers.queue, frame, counts);
    add(BATCH, answers.batch, frame, counts);
    add(START, answers.start, frame, counts);
    add(WORK, answers.work, frame, counts);
  }

  private void add(int component, long nanos, int frame, boolean counts) {
    frames[component][frame] += nanos;
    totals[component] += counts ? nanos : 0;
  }

  /** The nanoseconds that a request spent on a component. */
  static long nanos(Component component, Request request) {
    return switch (component) {
      case NETWORK -> request.networkNanos();
      case LIMIT -> request.limitNanos();
      case QUEUE -> request.queueNanos();
      case BATCH -> request.batchNanos();
      case START -> request.startNanos();
      case WORK -> request.workNanos();
      case SPLIT -> request.splitNanos();
      case MERGE -> request.mergeNanos();
      case RETRY -> request.retryNanos();
    };
  }

  /** Mean seconds of each component over so many requests; not-a-number at none. */
  Map<Component, Double> means(long count) {
    var means = new EnumMap<Component, Double>(Component.class);
    for (int i = 0; i < COMPONENTS.length; i++) {
      means.put(COMPONENTS[i], count == 0 ? Double.NaN : totals[i] / count / 1e9);
    }
    return means;
  }

  Map<Component, Series> series(int count) {
    var series = new EnumMap<Component, Series>(Component.class);
    for (int i = 0; i < COMPONENTS.length; i++) {
      series.put(COMPONENTS[i], Series.copyOf(frames[i], count).times(1e-9));
    }
    return series;
  }
}
