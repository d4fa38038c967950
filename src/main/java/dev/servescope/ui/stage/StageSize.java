package dev.servescope.ui.stage;

import java.util.Locale;
import java.util.Optional;

/** How much room the stage has. */
public enum StageSize {
  /** Its first line only. */
  FOLDED,
  /** A part of the height, with the charts below. */
  BESIDE,
  /** All of it, in place of the charts. */
  LARGE;

  /** The word in the settings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The size of a word; none for any other. */
  public static Optional<StageSize> of(String key) {
    for (var size : values()) {
      if (size.key().equals(key)) {
        return Optional.of(size);
      }
    }
    return Optional.empty();
  }

  /** The one after this, in turn. */
  public StageSize next() {
    return switch (this) {
      case FOLDED -> BESIDE;
      case BESIDE -> LARGE;
      case LARGE -> FOLDED;
    };
  }
}
