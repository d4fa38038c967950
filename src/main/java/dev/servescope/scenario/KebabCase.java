package dev.servescope.scenario;

import java.util.Locale;

/** How constants are called outside the code: in files, on the command line, as keys of texts. */
public final class KebabCase {
  private KebabCase() {}

  /** The name of a constant in kebab case: {@code least-connections}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
