package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopWindowTest {
  @Test
  void onlyLinuxCanLackADisplayBeforehand() {
    System.setProperty("glass.platform", "gtk");
    try {
      assertThat(DesktopWindow.hasDisplay("Linux", Map.of())).isFalse();
      assertThat(DesktopWindow.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
      assertThat(DesktopWindow.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
          .isTrue();
      assertThat(DesktopWindow.hasDisplay("Mac OS X", Map.of())).isTrue();
    } finally {
      System.setProperty("glass.platform", "Headless");
    }
  }
}
