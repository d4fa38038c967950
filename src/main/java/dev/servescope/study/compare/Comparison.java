package dev.servescope.study.compare;

import dev.servescope.scenario.Scenario;
import dev.servescope.study.confidence.Confidence;
import dev.servescope.study.confidence.Estimate;
import dev.servescope.study.confidence.Measure;
import dev.servescope.theory.statistics.Simultaneous;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios beside each other, the first of them the reference.
 *
 * <p>Replication i of all of them has the same seed and so met the same luck. A difference is the
 * mean of the changes from replication to replication, with the interval of a paired t (A. M. Law,
 * W. D. Kelton, "Simulation modeling and analysis", 1991, section 10.2.1). Of one figure all
 * differences from the reference are to hold together with 95 %: each of k is made at the level 1 -
 * 0.05 / k, Bonferroni's correction (as {@link Simultaneous}, and ibid. section 10.3.1). What is
 * said of one figure leaves the other figures aside.
 *
 * @param contenders two to six in a finished comparison; the first is the reference
 * @param replications how many each is to have
 */
public record Comparison(List<Contender> contenders, int replications) {
  /** The most scenarios that can be told apart at a glance. */
  public static final int MOST = 6;

  /** How often each is run unless somebody asks for more. */
  public static final int USUAL = 10;

  /** Keeps a copy. */
  public Comparison {
    contenders = List.copyOf(contenders);
    if (contenders.isEmpty() || contenders.size() > MOST || replications < 1) {
      throw new IllegalArgumentException(
          contenders.size() + " scenarios, " + replications + " replications");
    }
  }

  /** What the others are held against. */
  public Contender reference() {
    return contenders.getFirst();
  }

  /** Whether everything has come. */
  public boolean whole() {
    return contenders.stream().allMatch(its -> its.figures().size() == replications);
  }

  /** The confidence of each interval of a difference. */
  public double level() {
    int differences = Math.max(1, contenders.size() - 1);
    return Simultaneous.levelOfEach(Confidence.USUAL_LEVEL, differences);
  }

  /** How a figure of one of them differs from that of the reference. */
  public Difference difference(int index, Measure measure) {
    var changes = contenders.get(index).changesFrom(reference(), measure);
    return Difference.of(Estimate.of(changes, level()), whole());
  }

  /**
   * Those that none of the others beats in both of two figures of which less is better, in the
   * order of the first figure. One without a figure is left out.
   */
  public List<Integer> front(Measure first, Measure second) {
    return Pareto.front(means(first), means(second));
  }

  /** The largest mean of a figure, for those that are written to the same place. */
  public double largest(Measure measure) {
    return Arrays.stream(means(measure)).filter(Double::isFinite).max().orElse(0);
  }

  private double[] means(Measure measure) {
    return contenders.stream().mapToDouble(its -> its.estimate(measure).mean()).toArray();
  }

  /** A sentence where not all of them meet the same requests. */
  public Optional<String> trafficRemark() {
    return SameTraffic.remark(contenders.stream().map(Contender::scenario).toList());
  }

  /** What differs in one of them from the reference, in words; empty where nothing does. */
  public List<String> words(int index) {
    Scenario other = contenders.get(index).scenario();
    return ScenarioWords.differences(reference().scenario(), other);
  }
}
