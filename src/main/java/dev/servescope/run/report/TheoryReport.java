package dev.servescope.run.report;

import java.util.List;

/**
 * What queueing theory says of a scenario.
 *
 * @param scenario its name
 * @param models every closed form, whether it holds or not
 */
public record TheoryReport(String scenario, List<OfModel> models) {
  /** Keeps a copy that cannot change. */
  public TheoryReport {
    models = List.copyOf(models);
  }

  /** What became of a closed form. */
  public sealed interface OfModel {
    /** Its name and what it describes, such as {@code M/M/1, one server}. */
    String title();
  }

  /**
   * It holds.
   *
   * @param strength exact, approximate, limit or bounds
   * @param figures what it states of the steady state
   */
  public record Holds(String title, String strength, List<Figure> figures) implements OfModel {
    /** Keeps a copy that cannot change. */
    public Holds {
      figures = List.copyOf(figures);
    }
  }

  /**
   * It does not hold.
   *
   * @param broken every condition that is broken, as a sentence
   */
  public record Broken(String title, List<String> broken) implements OfModel {
    /** Keeps a copy that cannot change. */
    public Broken {
      broken = List.copyOf(broken);
    }
  }

  /**
   * A figure.
   *
   * @param kind what it is
   * @param expected by theory
   * @param simulated in a run; not-a-number where there was none or it has no such figure
   */
  public record Figure(Kind kind, double expected, double simulated) {}

  /** What a figure is. */
  public enum Kind {
    /** Mean time from arrival to the start of service, seconds. */
    MEAN_WAIT_SECONDS("meanWaitSeconds", Unit.SECONDS),
    /** Mean time from arrival to the answer, seconds. */
    MEAN_LATENCY_SECONDS("meanLatencySeconds", Unit.SECONDS),
    /** What the mean latency does not fall below, seconds. */
    LEAST_MEAN_LATENCY_SECONDS("leastMeanLatencySeconds", Unit.SECONDS),
    /** What the mean latency does not exceed, seconds. */
    MOST_MEAN_LATENCY_SECONDS("mostMeanLatencySeconds", Unit.SECONDS),
    /** Median latency, seconds. */
    P50_LATENCY_SECONDS("p50LatencySeconds", Unit.SECONDS),
    /** 95th percentile of latency, seconds. */
    P95_LATENCY_SECONDS("p95LatencySeconds", Unit.SECONDS),
    /** 99th percentile of latency, seconds. */
    P99_LATENCY_SECONDS("p99LatencySeconds", Unit.SECONDS),
    /** Requests waiting, time average. */
    MEAN_QUEUE("meanQueue", Unit.COUNT),
    /** Requests in the system, time average. */
    MEAN_IN_SYSTEM("meanInSystem", Unit.COUNT),
    /** Busy time over ready time. */
    UTILIZATION("utilization", Unit.SHARE),
    /** Share of requests turned away. */
    REFUSED_SHARE("refusedShare", Unit.SHARE),
    /** Requests in a batch, over batches. */
    MEAN_BATCH_SIZE("meanBatchSize", Unit.COUNT),
    /** Share of requests that wait for an instance to start. */
    COLD_START_PROBABILITY("coldStartProbability", Unit.SHARE),
    /** Instances at work, time average. */
    MEAN_RUNNING("meanRunning", Unit.COUNT),
    /** What the mean of instances at work does not fall below. */
    LEAST_MEAN_RUNNING("leastMeanRunning", Unit.COUNT),
    /** What the mean of instances at work does not exceed. */
    MOST_MEAN_RUNNING("mostMeanRunning", Unit.COUNT);

    private final String key;
    private final Unit unit;

    Kind(String key, Unit unit) {
      this.key = key;
      this.unit = unit;
    }

    /** Its fixed name for scripts. */
    public String key() {
      return key;
    }

    /** What it is counted in. */
    public Unit unit() {
      return unit;
    }
  }

  /** What a figure is counted in. */
  public enum Unit {
    /** Seconds. */
    SECONDS,
    /** A share, 0 to 1. */
    SHARE,
    /** A number. */
    COUNT
  }
}
