package dev.servescope.scenario.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities as text, both ways and without loss: {@code 200ms}, {@code 5m}, {@code 4GB}, {@code
 * 12.5/s}, {@code $2.40/h}. Reading accepts white space before the unit and any case but for {@code
 * m} (minutes) against {@code M}; writing picks the largest unit that needs no long fraction. The
 * same text stands in files and in the fields of the window.
 */
public final class Units {
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*(\\S*)\\s*");
  private static final String DURATION_HELP =
      "a duration such as \"200ms\", \"3s\", \"5m\", \"2h\" or \"1d\" (units ns, us, ms, s, m, h,"
          + " d)";
  private static final String RATE_HELP =
      "a rate such as \"10/s\", \"600/m\", \"5000/h\" or \"720/d\"";
  private static final String BYTES_HELP =
      "an amount such as \"512MB\" or \"4GB\" (units B, kB, MB, GB, TB)";
  private static final String BANDWIDTH_HELP =
      "a bandwidth such as \"100Mbit/s\" or \"1Gbit/s\", or \"unlimited\"";
  private static final int MAX_TEXT = 64;

  private static final Map<String, Long> NANOS =
      Map.ofEntries(
          Map.entry("ns", 1L),
          Map.entry("us", 1_000L),
          Map.entry("µs", 1_000L),
          Map.entry("ms", 1_000_000L),
          Map.entry("s", 1_000_000_000L),
          Map.entry("m", 60_000_000_000L),
          Map.entry("min", 60_000_000_000L),
          Map.entry("h", 3_600_000_000_000L),
          Map.entry("d", 86_400_000_000_000L));
  private static final Map<String, Double> PER_SECOND =
      Map.of("/s", 1.0, "/m", 60.0, "/min", 60.0, "/h", 3600.0, "/d", 86_400.0);
  private static final Map<String, Long> BYTES =
      Map.of(
          "b", 1L, "kb", 1_000L, "mb", 1_000_000L, "gb", 1_000_000_000L, "tb", 1_000_000_000_000L);
  private static final Map<String, Double> BITS_PER_SECOND =
      Map.of("bit/s", 1.0, "kbit/s", 1e3, "mbit/s", 1e6, "gbit/s", 1e9);

  private Units() {}

  /** Reads a duration; a number without a unit is refused, so that nothing is guessed. */
  public static Duration duration(String text) {
    var match = match(text, DURATION_HELP);
    var unit = NANOS.get(match.group(2).toLowerCase(Locale.ROOT));
    if (unit == null || match.group(2).equals("M")) {
      throw refused(text, DURATION_HELP);
    }
    var nanos = new BigDecimal(match.group(1)).multiply(BigDecimal.valueOf(unit));
    if (nanos.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw refused(text, "a duration of at most 292 years");
    }
    return Duration.ofNanos(nanos.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /** Reads a rate. */
  public static Rate rate(String text) {
    var match = match(text, RATE_HELP);
    var seconds = PER_SECOND.get(match.group(2).toLowerCase(Locale.ROOT));
    if (seconds == null) {
      throw refused(text, RATE_HELP);
    }
    return new Rate(Double.parseDouble(match.group(1)) / seconds);
  }

  /** Reads an amount of data. */
  public static Bytes bytes(String text) {
    var match = match(text, BYTES_HELP);
    var unit = BYTES.get(match.group(2).toLowerCase(Locale.ROOT));
    if (unit == null) {
      throw refused(text, BYTES_HELP);
    }
    var count = new BigDecimal(match.group(1)).multiply(BigDecimal.valueOf(unit));
    if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw refused(text, BYTES_HELP);
    }
    return new Bytes(count.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /** Reads a bandwidth such as {@code 1Gbit/s}, or {@code unlimited}. */
  public static Bandwidth bandwidth(String text) {
    if (text.strip().equalsIgnoreCase("unlimited")) {
      return Bandwidth.UNLIMITED;
    }
    var match = match(text, BANDWIDTH_HELP);
    var bits = BITS_PER_SECOND.get(match.group(2).toLowerCase(Locale.ROOT));
    if (bits == null) {
      throw refused(text, BANDWIDTH_HELP);
    }
    return new Bandwidth(Double.parseDouble(match.group(1)) * bits);
  }

  /**
   * Reads a price.
   *
   * @param text such as {@code $2.40/h}; the dollar sign and the part after the amount may be left
   *     out
   * @param per what the price is for, as it is written behind the amount: {@code /h}, {@code /GBs}
   */
  public static Dollars dollars(String text, String per) {
    var help = "a price such as \"$2.40" + per + "\"";
    var stripped = text.strip();
    var match = match(stripped.startsWith("$") ? stripped.substring(1) : stripped, help);
    if (!match.group(2).isEmpty() && !match.group(2).equalsIgnoreCase(per)) {
      throw refused(text, help);
    }
    return new Dollars(Double.parseDouble(match.group(1)));
  }

  /**
   * Writes a duration in the largest unit that needs no more than one decimal (three for seconds);
   * where there is none, with as many decimals as it takes. Nothing is rounded.
   */
  public static String text(Duration duration) {
    if (duration.isZero()) {
      return "0s";
    }
    var nanos = nanos(duration);
    for (var unit : List.of("d", "h", "m", "s", "ms", "us")) {
      var inUnit = inUnit(nanos, unit, unit.equals("s") ? 3 : 1);
      if (inUnit.isPresent()) {
        return plain(inUnit.get()) + unit;
      }
    }
    return longText(nanos);
  }

  private static String longText(BigDecimal nanos) {
    for (var unit : List.of("s", "ms", "us")) {
      var inUnit = inUnit(nanos, unit, 9);
      if (inUnit.isPresent()) {
        return inUnit.get().stripTrailingZeros().toPlainString() + unit;
      }
    }
    return plain(nanos) + "ns";
  }

  private static Optional<BigDecimal> inUnit(BigDecimal nanos, String unit, int decimals) {
    var size = BigDecimal.valueOf(unitNanos(unit));
    var shifted = nanos.scaleByPowerOfTen(decimals);
    boolean exact = shifted.remainder(size).signum() == 0;
    return exact && nanos.abs().compareTo(size) >= 0
        ? Optional.of(nanos.divide(size, decimals, RoundingMode.UNNECESSARY))
        : Optional.empty();
  }

  private static BigDecimal nanos(Duration duration) {
    var seconds = BigDecimal.valueOf(duration.getSeconds());
    return seconds.scaleByPowerOfTen(9).add(BigDecimal.valueOf(duration.getNano()));
  }

  /** Writes a rate in the unit that people would use: a second, else an hour. */
  public static String text(Rate rate) {
    var perSecond = rate.perSecond();
    var perHour = perSecond * 3600;
    if (perSecond > 0
        && perSecond < 1
        && perHour / 3600 == perSecond
        && shorter(perHour, perSecond)) {
      return plain(perHour) + "/h";
    }
    return plain(perSecond) + "/s";
  }

  /** Writes an amount of data in the largest unit that divides it to at most three decimals. */
  public static String text(Bytes bytes) {
    var count = BigDecimal.valueOf(bytes.count());
    for (var unit : new String[] {"TB", "GB", "MB", "kB"}) {
      var size = BYTES.getOrDefault(unit.toLowerCase(Locale.ROOT), 1L);
      var inUnit = count.divide(BigDecimal.valueOf(size), 12, RoundingMode.HALF_EVEN);
      var short3 = inUnit.setScale(3, RoundingMode.HALF_EVEN);
      if (inUnit.compareTo(BigDecimal.ONE) >= 0 && inUnit.compareTo(short3) == 0) {
        return plain(short3) + unit;
      }
    }
    return bytes.count() + "B";
  }

  /** Writes a bandwidth in the largest unit of which there is at least one. */
  public static String text(Bandwidth bandwidth) {
    double bits = bandwidth.bitsPerSecond();
    if (bits == 0) {
      return "unlimited";
    }
    for (var unit : new String[] {"Gbit/s", "Mbit/s", "kbit/s"}) {
      double size = BITS_PER_SECOND.getOrDefault(unit.toLowerCase(Locale.ROOT), 1.0);
      // Only where the way back gives the same number.
      if (bits >= size && Double.parseDouble(plain(bits / size)) * size == bits) {
        return plain(bits / size) + unit;
      }
    }
    return plain(bits) + "bit/s";
  }

  /** Writes a price with what it is for and with cents where it has any: {@code $2.40/h}. */
  public static String text(Dollars dollars, String per) {
    var amount = new BigDecimal(Double.toString(dollars.amount())).stripTrailingZeros();
    return "$" + (amount.scale() == 1 ? amount.setScale(2).toPlainString() : plain(amount)) + per;
  }

  /** Writes a number without an exponent where that is short, and without trailing zeros. */
  public static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return plain(new BigDecimal(Double.toString(value)));
  }

  private static String plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    var text = stripped.toPlainString();
    return text.length() <= 24 ? text : stripped.toString();
  }

  private static boolean shorter(double left, double right) {
    return plain(left).length() < plain(right).length();
  }

  private static long unitNanos(String unit) {
    var nanos = NANOS.get(unit);
    return nanos == null ? 1 : nanos;
  }

  private static Matcher match(String text, String help) {
    var match = NUMBER_AND_UNIT.matcher(text);
    if (text.length() > MAX_TEXT || !match.matches()) {
      throw refused(text, help);
    }
    return match;
  }

  private static InvalidValueException refused(String text, String help) {
    var shown = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "..." : text;
    return new InvalidValueException("", "\"" + shown + "\"", help);
  }
}
