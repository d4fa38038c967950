package dev.servescope.ui.port;

import java.util.List;
import java.util.Optional;

/**
 * What the program knows of itself.
 *
 * @param version its number
 * @param java the Java that runs it, with its maker
 * @param javaFx the JavaFX that draws it
 * @param system what it runs on
 * @param thirdParty the page of the software of others inside; empty where the build made none
 */
public record About(
    String version, String java, String javaFx, String system, Optional<String> thirdParty) {

  /**
   * What a report of a defect should name, a line each, in English in every language.
   *
   * @param language of the window, as a tag
   */
  public String forReport(String language) {
    return String.join(
        "\n",
        List.of(
            "ServeScope " + version,
            "Java " + java,
            "JavaFX " + javaFx,
            system,
            "Window in " + language));
  }
}
