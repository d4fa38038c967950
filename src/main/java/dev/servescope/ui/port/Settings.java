package dev.servescope.ui.port;

import dev.servescope.ui.Language;
import dev.servescope.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the window remembers from one start to the next.
 *
 * @param recentFiles the files last opened or saved, the latest first, at most {@link #MAX_RECENT}
 * @param language of the texts in the window
 * @param export how a picture was last exported
 * @param charts the charts in the window by their keys, from the left and from the top; empty for
 *     the usual ones
 * @param precision how precise p95 is to be, as half width of its 95 % interval over its mean,
 *     below 1; 0 for no intervals
 * @param stage how much room the stage has, by its key; empty for what suits the window
 * @param windowWidth of the window, from 400 to 20,000 points
 * @param windowHeight of the window, from 300 to 20,000 points
 * @param maximized whether the window filled the screen
 * @param lessons the steps that are done, 0 for the first, by what the lesson is remembered by
 */
public record Settings(
    List<Path> recentFiles,
    Theme theme,
    Language language,
    ExportChoice export,
    List<String> charts,
    double precision,
    String stage,
    double windowWidth,
    double windowHeight,
    boolean maximized,
    Map<String, List<Integer>> lessons) {
  /** The most recent files that are remembered. */
  public static final int MAX_RECENT = 10;

  /** The settings of a first start. */
  public static final Settings DEFAULT =
      new Settings(
          List.of(),
          Theme.LIGHT,
          Language.SYSTEM,
          ExportChoice.DEFAULT,
          List.of(),
          0.05,
          "",
          1280,
          800,
          false,
          Map.of());

  private static final double MAX_SIZE = 20_000;

  /** Keeps the latest files, refuses a size or a precision out of range. */
  public Settings {
    charts = List.copyOf(charts);
    lessons = Map.copyOf(lessons);
    if (!(precision >= 0 && precision < 1)) {
      throw new IllegalArgumentException(
          "found " + precision + ", allowed is 0 or more and below 1");
    }
    recentFiles = recentFiles.stream().distinct().limit(MAX_RECENT).toList();
    if (!(windowWidth >= 400 && windowWidth <= MAX_SIZE)
        || !(windowHeight >= 300 && windowHeight <= MAX_SIZE)) {
      throw new IllegalArgumentException(
          "found "
              + windowWidth
              + " x "
              + windowHeight
              + ", allowed is from 400 x 300 to 20000 x 20000");
    }
  }

  /** The same with a file as the latest. */
  public Settings withRecentFile(Path file) {
    var files = Stream.concat(Stream.of(file), recentFiles.stream()).toList();
    return withRecentFiles(files);
  }

  /** The same with other files. */
  public Settings withRecentFiles(List<Path> others) {
    return with(draft -> draft.recentFiles = others);
  }

  /** The same without a file, such as one that is gone. */
  public Settings withoutRecentFile(Path file) {
    var others = recentFiles.stream().filter(other -> !other.equals(file)).toList();
    return withRecentFiles(others);
  }

  /** The same with another theme. */
  public Settings withTheme(Theme other) {
    return with(draft -> draft.theme = other);
  }

  /** The same in another language. */
  public Settings withLanguage(Language other) {
    return with(draft -> draft.language = other);
  }

  /** The same with another export. */
  public Settings withExport(ExportChoice other) {
    return with(draft -> draft.export = other);
  }

  /** The same with other charts. */
  public Settings withCharts(List<String> other) {
    return with(draft -> draft.charts = other);
  }

  /** The same with another precision. */
  public Settings withPrecision(double other) {
    return with(draft -> draft.precision = other);
  }

  /** The same with another room for the stage. */
  public Settings withStage(String other) {
    return with(draft -> draft.stage = other);
  }

  /** The same with another window. */
  public Settings withWindow(double width, double height, boolean full) {
    return with(
        draft -> {
          draft.windowWidth = width;
          draft.windowHeight = height;
          draft.maximized = full;
        });
  }

  /** The same with other steps done. */
  public Settings withLessons(Map<String, List<Integer>> other) {
    return with(draft -> draft.lessons = other);
  }

  private Settings with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** These settings with their parts open to change, so that each way to change one names it. */
  private static final class Draft {
    private List<Path> recentFiles;
    private Theme theme;
    private Language language;
    private ExportChoice export;
    private List<String> charts;
    private double precision;
    private String stage;
    private double windowWidth;
    private double windowHeight;
    private boolean maximized;
    private Map<String, List<Integer>> lessons;

    Draft(Settings from) {
      recentFiles = from.recentFiles;
      theme = from.theme;
      language = from.language;
      export = from.export;
      charts = from.charts;
      precision = from.precision;
      stage = from.stage;
      windowWidth = from.windowWidth;
      windowHeight = from.windowHeight;
      maximized = from.maximized;
      lessons = from.lessons;
    }

    Settings settings() {
      return new Settings(
          recentFiles,
          theme,
          language,
          export,
          charts,
          precision,
          stage,
          windowWidth,
          windowHeight,
          maximized,
          lessons);
    }
  }
}
