package dev.servescope.ui.plot;

/**
 * The unit in which the ticks of an axis are written: all in milliseconds, or all in thousands.
 *
 * @param factor what one of it is in the unit of the data
 */
record Scale(double factor, String prefix, String suffix) {
  static Scale of(Unit unit, double largest) {
    return switch (unit) {
      case PLAIN, REQUESTS, INSTANCES -> thousands(largest, "", "");
      case SECONDS -> seconds(largest);
      case DOLLARS, DOLLARS_PER_HOUR -> thousands(largest, "$", "");
      case PERCENT -> new Scale(0.01, "", " %");
      case PER_SECOND -> thousands(largest, "", "/s");
    };
  }

  /** Of a tick; zero is zero in thousands and millions too, so that it needs no letter. */
  String label(double value, double step) {
    if (isLarge() && Math.abs(value) < step * 1e-6) {
      return prefix + "0" + suffix.substring(1);
    }
    boolean tenths = prefix.equals("$") && ValueTicks.decimals(step / factor) == 1;
    String number = ValueTicks.decimal(value / factor, tenths ? 0.01 : step / factor);
    return number.startsWith("−")
        ? "−" + prefix + number.substring(1) + suffix
        : prefix + number + suffix;
  }

  private boolean isLarge() {
    return suffix.startsWith("k") || suffix.startsWith("M");
  }

  private static Scale thousands(double largest, String prefix, String suffix) {
    if (largest < 10_000) {
      return new Scale(1, prefix, suffix);
    }
    return largest < 1e6
        ? new Scale(1e3, prefix, "k" + suffix)
        : new Scale(1e6, prefix, "M" + suffix);
  }

  private static Scale seconds(double largest) {
    if (largest < 1) {
      return largest < 1e-3 ? new Scale(1e-6, "", " µs") : new Scale(1e-3, "", " ms");
    }
    if (largest < 180) {
      return new Scale(1, "", " s");
    }
    return largest < 10_800 ? new Scale(60, "", " min") : new Scale(3600, "", " h");
  }
}
