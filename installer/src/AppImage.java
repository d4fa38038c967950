import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as a folder with its runtime and its launcher. */
final class AppImage {
  /** What Java learnt from a rehearsal, beside the jars. */
  static final String CACHE = "servescope.aot";

  /** The typefaces, beside the jars. */
  private static final String FONTS = "fonts";

  /** A cache fits jars of the same time only, and packages keep whole, even seconds. */
  private static final FileTime JAR_TIME = FileTime.from(Instant.parse("2026-01-01T12:00:00Z"));

  /**
   * How Java runs it. Given back memory and a small young generation keep what an idle window holds
   * below 300 MB; a run that needs more gets up to a quarter of the machine's memory.
   */
  static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics",
          // JavaFX copies a typeface out of a jar into a file first.
          "-Dservescope.fonts=$APPDIR/" + FONTS,
          // Each view is loaded once: making code for its reflection would cost more than it saves.
          "-Djdk.reflect.useNativeAccessorOnly=true",
          "-XX:+UseSerialGC",
          "-Xms32m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:-ShrinkHeapInSteps",
          "-XX:TrimNativeHeapInterval=5000");

  /**
   * How it starts with a cache. One that does not fit is ignored, and nothing is said about it.
   * While a window is built on few processors the compilers take time from it, and what they make
   * of methods that are called a few hundred times is hardly used again: they wait for more calls
   * than usual. A simulation reaches that many in a few milliseconds. The rehearsal goes without,
   * so that the cache learns from all that Java compiles.
   *
   * <p>A method that the cache knows to be worth the best compiler skips the Tier4 thresholds; how
   * often its calls and loops are looked at (each 2 to the power of the notification's number) is
   * what holds it back until the window is there. The cache stays where it is mapped first:
   * otherwise its addresses are all written anew at each start.
   */
  static final List<String> CACHE_OPTIONS =
      List.of(
          "-XX:AOTCache=$APPDIR/" + CACHE,
          "-Xlog:disable",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:Tier2InvokeNotifyFreqLog=18",
          "-XX:Tier2BackedgeNotifyFreqLog=20",
          "-XX:Tier3InvocationThreshold=2000",
          "-XX:Tier3MinInvocationThreshold=1000",
          "-XX:Tier3CompileThreshold=10000",
          "-XX:Tier3BackEdgeThreshold=240000",
          "-XX:Tier4InvocationThreshold=30000",
          "-XX:Tier4MinInvocationThreshold=15000",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000");

  private final Plan plan;
  private final Path folder;

  private AppImage(Plan plan, Path folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /** Copies the jars, the program's pressed, and all else to where jpackage takes it from. */
  static void gather(Plan plan, Path input) throws IOException, InterruptedException {
    Files.createDirectories(input);
    try (var jars = Files.newDirectoryStream(plan.program().resolve("lib"), "*.jar")) {
      for (var jar : jars) {
        Files.copy(jar, input.resolve(jar.getFileName()));
      }
    }
    press(plan, input);
    var fonts = plan.sources().resolveSibling("resources").resolve(FONTS);
    Folders.copy(fonts, input.resolve(FONTS));
    try (var jars = Files.newDirectoryStream(input, "*.jar")) {
      for (var jar : jars) {
        Files.setLastModifiedTime(jar, JAR_TIME);
      }
    }
    for (var text : List.of("LICENSE", "NOTICE", "THIRD-PARTY.txt")) {
      Files.copy(plan.program().resolve(text), input.resolve(text));
    }
  }

  /**
   * Adds to the program's jar what starts faster than what it was made from: views, texts and the
   * first scenario as code, and styles in JavaFX's own form. Its classes are pressed already.
   */
  private static void press(Plan plan, Path input) throws IOException, InterruptedException {
    var resources = plan.sources().resolveSibling("resources").toString();
    var sources = plan.work("pressed-sources").toString();
    var pressed = plan.work("pressed").toString();
    var jar = input.resolve(mainJar(input)).toString();
    run(plan, input, "PressedViews", resources, sources, pressed);
    run(plan, input, "PressedMessages", resources, sources, pressed);
    run(plan, input, "PressedScenario", sources, pressed);
    run(plan, input, "PressedStyles", jar, resources, pressed);
    Tool.run(List.of(Tool.ofJdk("jar"), "--update", "--file", jar, "-C", pressed, "."));
  }

  /** Runs a class that lies beside this one with the program and JavaFX on its paths. */
  private static void run(Plan plan, Path input, String name, String... arguments)
      throws IOException, InterruptedException {
    var words =
        new ArrayList<>(
            List.of(
                Tool.ofJdk("java"),
                "--module-path",
                plan.program().resolve("lib/javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.fxml",
                "-classpath",
                input.resolve("*").toString(),
                plan.sources().resolve("src/" + name + ".java").toString()));
    words.addAll(List.of(arguments));
    Tool.run(words).lines().forEach(System.out::println);
  }

  /** Makes one, without a cache. */
  static AppImage make(Plan plan, Path runtime, Path input)
      throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(Tool.ofJdk("jpackage"), "--type", "app-image"));
    words.addAll(common(plan, runtime, input));
    words.addAll(List.of("--dest", plan.work("image").toString()));
    Tool.run(words);
    var name = plan.name() + (Plan.system() == Plan.System.MACOS ? ".app" : "");
    var folder = plan.work("image").resolve(name);
    if (Plan.system() == Plan.System.LINUX) {
      new LinuxLauncher(plan, folder).replace(JAVA_OPTIONS);
    }
    return new AppImage(plan, folder);
  }

  /** What all kinds of packages are told. */
  static List<String> common(Plan plan, Path runtime, Path input) throws IOException {
    var words =
        new ArrayList<>(
            List.of(
                "--name", plan.name(),
                "--app-version", plan.packageVersion(),
                "--vendor", Plan.VENDOR,
                "--description", Plan.SUMMARY,
                "--copyright", "Copyright 2026 The ServeScope authors",
                "--runtime-image", runtime.toString(),
                "--input", input.toString(),
                "--main-jar", mainJar(input),
                "--main-class", plan.mainClass()));
    words.addAll(List.of("--icon", icon(plan).toString()));
    if (Plan.system() == Plan.System.MACOS) {
      // The event of a double-clicked file has no public way through JavaFX.
      words.addAll(
          List.of("--java-options", "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED"));
    }
    for (var option : JAVA_OPTIONS) {
      words.addAll(List.of("--java-options", option));
    }
    return words;
  }

  private static String mainJar(Path input) throws IOException {
    try (var jars = Files.newDirectoryStream(input, "servescope-*.jar")) {
      return jars.iterator().next().getFileName().toString();
    }
  }

  private static Path icon(Plan plan) throws IOException {
    var icons = new Icons(plan.sources().resolve("icon"));
    switch (Plan.system()) {
      case LINUX -> icons.writePng("servescope", 256, plan.work("servescope.png"));
      case MACOS -> icons.writeIcns("servescope", plan.work("servescope.icns"));
      case WINDOWS -> icons.writeIco("servescope", plan.work("servescope.ico"));
    }
    var ends = List.of("png", "icns", "ico");
    return plan.work("servescope." + ends.get(Plan.system().ordinal()));
  }

  /** The folder itself. */
  Path folder() {
    return folder;
  }

  /** What starts it. */
  Path launcher() {
    return switch (Plan.system()) {
      case LINUX -> folder.resolve("bin").resolve(plan.name());
      case MACOS -> folder.resolve("Contents/MacOS").resolve(plan.name());
      case WINDOWS -> folder.resolve(plan.name() + ".exe");
    };
  }

  /** Where its jars are, and where the cache belongs. */
  Path jars() {
    return switch (Plan.system()) {
      case LINUX -> folder.resolve("lib/app");
      case MACOS -> folder.resolve("Contents/app");
      case WINDOWS -> folder.resolve("app");
    };
  }

  /** Lets its launcher use the cache. */
  void useCache() throws IOException {
    if (Plan.system() == Plan.System.LINUX) {
      var options = Stream.concat(JAVA_OPTIONS.stream(), CACHE_OPTIONS.stream()).toList();
      new LinuxLauncher(plan, folder).write(options);
      return;
    }
    var settings = jars().resolve(plan.name() + ".cfg");
    var lines = new ArrayList<>(Files.readAllLines(settings, StandardCharsets.UTF_8));
    var options = CACHE_OPTIONS.stream().map(option -> "java-options=" + option).toList();
    lines.addAll(lines.indexOf("[JavaOptions]") + 1, options);
    Files.write(settings, lines, StandardCharsets.UTF_8);
  }
}
