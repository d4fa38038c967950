package dev.servescope.scenario.pool;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens between asking for an instance and its first readiness: the cold start, as phases in
 * order. Instances that are on from the start of a run are ready at once; all others pay it.
 *
 * @param phases at most {@link #MAX_PHASES} as they are without remedies; none is an instant start
 * @param remedies what is done to shorten them
 */
public record StartUp(List<Phase> phases, Remedies remedies) {
  /** The most phases of a start. */
  public static final int MAX_PHASES = 16;

  /** The longest cold start that is simulated. */
  public static final Duration MAX_TOTAL = Duration.ofDays(1);

  /**
   * Container, runtime and model load in the proportions of a small model on a function platform.
   */
  public static final StartUp TYPICAL =
      new StartUp(
          List.of(
              new Phase("container", Duration.ofMillis(200)),
              new Phase("runtime", Duration.ofMillis(300)),
              new Phase("model load", Duration.ofMillis(2000), true)));

  /**
   * One step of a start.
   *
   * @param name what happens, one to forty characters
   * @param loadsModel whether it fetches and loads the model, which is what the remedies shorten
   */
  public record Phase(String name, Duration time, boolean loadsModel) {
    /** A phase that does not load the model. */
    public Phase(String name, Duration time) {
      this(name, time, false);
    }

    /** Refuses an empty or long name and a time out of range. */
    public Phase {
      if (name.isBlank() || name.length() > 40) {
        throw new InvalidValueException("name", "\"" + name + "\"", "1 to 40 characters");
      }
      Check.range("time", time, Duration.ZERO, MAX_TOTAL);
    }
  }

  /** Refuses too many phases and a sum above {@link #MAX_TOTAL}. */
  public StartUp {
    phases = List.copyOf(phases);
    if (phases.size() > MAX_PHASES) {
      var allowed = "at most " + MAX_PHASES + " phases";
      throw new InvalidValueException("phases", phases.size() + " phases", allowed);
    }
    Check.range("phases", sum(phases), Duration.ZERO, MAX_TOTAL);
  }

  /** A start without remedies. */
  public StartUp(List<Phase> phases) {
    this(phases, Remedies.NONE);
  }

  /** The same phases with other remedies. */
  public StartUp withRemedies(Remedies other) {
    return new StartUp(phases, other);
  }

  /** The whole cold start, remedies left out: what the knob shows and scales. */
  public Duration total() {
    return sum(phases);
  }

  /** The phases as an instance goes through them: those that load the model shortened. */
  public List<Phase> remedied() {
    double share = remedies.loadShare();
    return phases.stream()
        .map(
            phase ->
                phase.loadsModel ? new Phase(phase.name, portion(phase.time, share), true) : phase)
        .toList();
  }

  /** From asking for an instance to its first readiness, remedies included. */
  public Duration toReady() {
    return sum(remedied());
  }

  /**
   * What is still loaded after an instance is ready: what progressive loading leaves for later, in
   * which time it works slower by {@link Remedies#PROGRESSIVE_SLOW_DOWN}.
   */
  public Duration loadedLater() {
    var load = sum(phases.stream().filter(Phase::loadsModel).toList());
    return portion(load, remedies.laterShare());
  }

  /**
   * The same phases, stretched in proportion to another total. A start that took no time gets the
   * proportions of {@link #TYPICAL}.
   */
  public StartUp scaledTo(Duration total) {
    Check.range("coldStart", total, Duration.ZERO, MAX_TOTAL);
    var pattern = total().isZero() ? TYPICAL : this;
    // Rounding the ends of the phases, not their lengths, keeps the total and no phase falls below
    // 0.
    var scaled = new ArrayList<Phase>();
    var end = Duration.ZERO;
    var scaledEnd = Duration.ZERO;
    for (var phase : pattern.phases) {
      end = end.plus(phase.time);
      var before = scaledEnd;
      scaledEnd = portion(total, end, pattern.total());
      scaled.add(new Phase(phase.name, scaledEnd.minus(before), phase.loadsModel));
    }
    return new StartUp(scaled, remedies);
  }

  private static Duration portion(Duration whole, Duration part, Duration of) {
    return Duration.ofNanos(Math.round(whole.toNanos() * ((double) part.toNanos() / of.toNanos())));
  }

  private static Duration portion(Duration whole, double share) {
    return Duration.ofNanos(Math.round(whole.toNanos() * share));
  }

  private static Duration sum(List<Phase> phases) {
    return phases.stream().map(Phase::time).reduce(Duration.ZERO, Duration::plus);
  }
}
