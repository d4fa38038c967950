package dev.servescope.storage.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Settings as they stand in their file; what the words and numbers mean, and which are allowed, is
 * the window's affair.
 *
 * @param recentFiles the latest first
 * @param theme of the window, by its name
 * @param language of the window, by its name
 * @param window its last place in the world
 * @param export how a picture was last exported
 * @param charts which charts stand in the window, by their names
 * @param precision how precise the figures are to be, 0 for no intervals
 * @param stage how much room the stage has, by its name; empty for the usual
 * @param lessons the steps that are done, by the lesson's key
 */
public record StoredSettings(
    List<Path> recentFiles,
    String theme,
    String language,
    Window window,
    Export export,
    List<String> charts,
    double precision,
    String stage,
    Map<String, List<Integer>> lessons) {
  /** The window's size in points. */
  public record Window(double width, double height, boolean maximized) {}

  /**
   * A picture's width in a unit, its density, its theme, the kinds of files and where they went;
   * words by their names, and an empty folder for none.
   */
  public record Export(
      double width,
      String unit,
      double dotsPerInch,
      String theme,
      List<String> kinds,
      String folder) {
    /** Copies the list. */
    public Export {
      kinds = List.copyOf(kinds);
    }
  }

  /** Copies the lists. */
  public StoredSettings {
    charts = List.copyOf(charts);
    lessons = Map.copyOf(lessons);
    recentFiles = List.copyOf(recentFiles);
  }
}
