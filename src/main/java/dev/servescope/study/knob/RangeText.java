package dev.servescope.study.knob;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ranges as people write them. */
final class RangeText {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<low>.*?)[.][.](?<high>.*?)(?<log>\\s+log)?(?:\\s+(?<by>step|in)\\s+(?<much>\\S+))?");
  private static final String HELP =
      "a range such as LOW..HIGH, LOW..HIGH log, LOW..HIGH step S, LOW..HIGH in N, or values with"
          + " commas between them";

  private final Knob knob;
  private final String text;
  private final boolean every;

  /** The text of a range, and whether LOW..HIGH is every whole number between them. */
  RangeText(Knob knob, String text, boolean every) {
    this.knob = knob;
    this.text = text.strip();
    this.every = every;
  }

  KnobRange range() {
    if (text.isEmpty()) {
      throw refused("no values", HELP);
    }
    var match = SPAN.matcher(text);
    return match.matches() ? span(match) : list();
  }

  private KnobRange list() {
    if (knob.kind() instanceof Kind.Choice(var words) && text.equalsIgnoreCase("all")) {
      var places = IntStream.range(0, words.size()).mapToObj(i -> (double) i).toList();
      return new KnobRange(knob, places, false);
    }
    var values = Arrays.stream(text.split(",", -1)).map(knob::parse).sorted().distinct().toList();
    return new KnobRange(knob, values, Steps.growInRatios(values));
  }

  private KnobRange span(Matcher match) {
    if (knob.kind() instanceof Kind.Choice(var words)) {
      throw refused(quoted(), "all, or some of " + String.join(", ", words));
    }
    double low = knob.parse(match.group("low"));
    double high = knob.parse(match.group("high"));
    if (low > high) {
      throw refused("the empty range " + quoted(), "a range that ends above its beginning");
    }
    boolean logarithmic = match.group("log") != null;
    if (logarithmic && (low <= 0 || "step".equals(match.group("by")))) {
      throw refused(quoted(), "a logarithmic range that begins above 0 and has no step");
    }
    return new KnobRange(
        knob, values(low, high, logarithmic, match.group("by"), match.group("much")), logarithmic);
  }

  private List<Double> values(
      double low, double high, boolean log, @Nullable String by, @Nullable String much) {
    boolean whole = knob.kind().isWhole();
    if (by == null || much == null) {
      return log ? Steps.ratios(low, high, whole) : plain(low, high, whole);
    }
    if (by.equals("step")) {
      return Steps.by(low, high, step(low, high, much));
    }
    return log
        ? Steps.ratios(low, high, whole, count(much))
        : Steps.equal(low, high, whole, count(much));
  }

  private List<Double> plain(double low, double high, boolean whole) {
    if (!every || !whole) {
      return Steps.nice(low, high, whole);
    }
    if (high - low >= KnobRange.MOST) {
      throw refused(quoted(), "at most " + KnobRange.MOST + " values; a step makes fewer of them");
    }
    return Steps.by(low, high, 1);
  }

  private double step(double low, double high, String much) {
    double step = knob.kind().parse(much);
    if (!(step > 0 && (high - low) / step < KnobRange.MOST)) {
      throw refused(
          "step " + much, "a step above 0 that makes at most " + KnobRange.MOST + " values");
    }
    return step;
  }

  private int count(String much) {
    int count = much.matches("\\d{1,3}") ? Integer.parseInt(much) : 0;
    if (count < 2 || count > KnobRange.MOST) {
      throw refused("in " + much, "a number of values from 2 to " + KnobRange.MOST);
    }
    return count;
  }

  private String quoted() {
    return "\"" + text + "\"";
  }

  private InvalidValueException refused(String found, String allowed) {
    return new InvalidValueException(knob.name(), found, allowed);
  }
}
