package dev.servescope.ui;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Speaks German during each test. */
abstract class InGerman {
  @BeforeEach
  void german() {
    Messages.speak(Locale.GERMAN);
  }

  @AfterEach
  void english() {
    Messages.speak(Locale.ROOT);
  }
}
