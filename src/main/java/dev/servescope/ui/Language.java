package dev.servescope.ui;

import java.util.Locale;

/** What language the window speaks. */
public enum Language {
  /** That of the system where the window speaks it, else English. */
  SYSTEM,
  /** English. */
  ENGLISH,
  /** German. */
  GERMAN;

  /** The language's texts: the root ones are English. */
  public Locale locale(Locale system) {
    return switch (this) {
      case SYSTEM ->
          system.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ROOT;
      case ENGLISH -> Locale.ROOT;
      case GERMAN -> Locale.GERMAN;
    };
  }
}
