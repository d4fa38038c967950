package dev.servescope.ui.plot;

import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ticks of a logarithmic axis: at 1, 2 and 5 times the powers of ten, or fewer; at the powers of
 * two for numbers of things, as sizes of batches and pools are doubled; for long times at those of
 * a clock.
 */
final class LogTicks {
  /** How near two ticks may be, as a share of the distance that all would have if it were equal. */
  private static final double NEAREST = 0.6;

  private static final double SLACK = 1e-9;

  private LogTicks() {}

  /** As many ticks as have room where {@code most} of them at equal distances have it. */
  static List<Tick> of(Range range, Unit unit, int most) {
    var choices = choices(range, unit);
    if (choices.getFirst().size() < 3 && range.max() < 10 * range.min()) {
      return within(range, unit, most);
    }
    for (var ticks : choices) {
      if (fits(ticks, range, most)) {
        return ticks;
      }
    }
    return every(choices.getLast(), range, most);
  }

  /** Every place that is worth a line, with or without a label. */
  static List<Double> places(Range range, Unit unit) {
    return choices(range, unit).getFirst().stream().map(Tick::value).toList();
  }

  /** From all ticks that are worth a label to those that are far apart. */
  private static List<List<Tick>> choices(Range range, Unit unit) {
    if (unit.isCount() && range.min() >= 1 && range.max() <= 4096) {
      return List.of(doublings(range));
    }
    if (unit == Unit.SECONDS && range.max() > 10) {
      return LongTimes.choices(range).stream().map(LogTicks::times).toList();
    }
    return List.of(
        decades(range, unit, List.of(1, 2, 5)),
        decades(range, unit, List.of(1, 3)),
        decades(range, unit, List.of(1)));
  }

  private static boolean fits(List<Tick> ticks, Range range, int most) {
    double whole = Math.log(range.max() / range.min());
    double least = NEAREST * whole / Math.max(1, most);
    return IntStream.range(1, ticks.size())
        .allMatch(i -> Math.log(ticks.get(i).value() / ticks.get(i - 1).value()) >= least);
  }

  /** Less than a power of ten has few round values of its own. */
  private static List<Tick> within(Range range, Unit unit, int most) {
    for (int steps = most; steps > 1; steps--) {
      var ticks = ValueTicks.linear(range, unit, steps);
      if (fits(ticks, range, most)) {
        return ticks;
      }
    }
    return ValueTicks.linear(range, unit, 1);
  }

  private static List<Tick> times(List<Double> times) {
    return times.stream().map(time -> new Tick(time, Numbers.briefDuration(time))).toList();
  }

  private static List<Tick> doublings(Range range) {
    List<Tick> ticks = new ArrayList<>();
    for (double value = 1; value <= range.max() * (1 + SLACK); value *= 2) {
      if (value >= range.min() * (1 - SLACK)) {
        ticks.add(new Tick(value, ValueTicks.decimal(value, 1)));
      }
    }
    return ticks;
  }

  private static List<Tick> decades(Range range, Unit unit, List<Integer> factors) {
    List<Tick> ticks = new ArrayList<>();
    int exponent = (int) Math.floor(Math.log10(range.min()));
    for (double power = Math.pow(10, exponent); power <= range.max(); power *= 10) {
      for (int factor : factors) {
        double value = factor * power;
        if (value >= range.min() * (1 - SLACK) && value <= range.max() * (1 + SLACK)) {
          ticks.add(new Tick(value, Scale.of(unit, value).label(value, power)));
        }
      }
    }
    return ticks;
  }

  private static List<Tick> every(List<Tick> ticks, Range range, int most) {
    for (int every = 2; every < ticks.size() - 1; every++) {
      var fewer = every(ticks, every);
      if (fits(fewer, range, most)) {
        return fewer;
      }
    }
    return every(ticks, Math.max(1, ticks.size() - 1));
  }

  private static List<Tick> every(List<Tick> ticks, int every) {
    return IntStream.range(0, ticks.size())
        .filter(i -> i % every == 0)
        .mapToObj(ticks::get)
        .toList();
  }
}
