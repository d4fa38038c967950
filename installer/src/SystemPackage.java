import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The installers of Windows and macOS, which jpackage makes with the means of each system. */
final class SystemPackage {
  /** Tells Windows that a later version replaces an earlier one. Never to be changed. */
  private static final String UPGRADE_ID = "6b0a3a0e-6a5f-4d5e-9b58-0d1a6ce1c7d4";

  private final Plan plan;
  private final Path runtime;
  private final Path input;

  SystemPackage(Plan plan, Path runtime, Path input) {
    this.plan = plan;
    this.runtime = runtime;
    this.input = input;
  }

  /** For Windows; WiX has to be installed. */
  void msi(AppImage image) throws IOException, InterruptedException {
    if (Tool.find("candle").isEmpty() && Tool.find("wix").isEmpty()) {
      System.out.println("No .msi is made: WiX is not on the path (version 3, 4 or 5).");
      return;
    }
    // From the very files that the cache was made with: it would not fit copies of another time.
    make(
        "msi",
        Plan.processor("x64", "aarch64"),
        List.of(
            "--app-image",
            image.folder().toString(),
            "--name",
            plan.name(),
            "--app-version",
            plan.packageVersion(),
            "--vendor",
            Plan.VENDOR,
            "--description",
            Plan.SUMMARY,
            "--win-menu",
            "--win-shortcut-prompt",
            "--win-dir-chooser",
            "--win-upgrade-uuid",
            UPGRADE_ID));
  }

  /** For macOS. */
  void dmg() throws IOException, InterruptedException {
    // The associations of macOS stand in the program itself, which jpackage has to make anew for
    // them.
    var options = new ArrayList<>(AppImage.common(plan, runtime, input));
    options.addAll(List.of("--mac-package-identifier", "dev.servescope"));
    if (Files.exists(input.resolve(AppImage.CACHE))) {
      AppImage.CACHE_OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
    }
    make("dmg", Plan.processor("x64", "aarch64"), options);
  }

  /** A folder to be unpacked anywhere. */
  void zip(AppImage image) throws IOException, InterruptedException {
    var name = "ServeScope-%s-windows-%s.zip";
    Tool.run(
        List.of(
            Tool.ofJdk("jar"),
            "--create",
            "--no-manifest",
            "--file",
            plan.output()
                .resolve(name.formatted(plan.version(), Plan.processor("x64", "aarch64")))
                .toString(),
            "-C",
            image.folder().getParent().toString(),
            image.folder().getFileName().toString()));
  }

  private void make(String type, String processor, List<String> options)
      throws IOException, InterruptedException {
    var made = plan.work(type);
    var words = new ArrayList<>(List.of(Tool.ofJdk("jpackage"), "--type", type));
    words.addAll(options);
    words.addAll(
        List.of(
            "--file-associations", association().toString(),
            "--license-file", input.resolve("LICENSE").toString(),
            "--dest", made.toString()));
    Tool.run(words);
    try (var files = Files.newDirectoryStream(made, "*." + type)) {
      var name = "ServeScope-%s-%s.%s".formatted(plan.version(), processor, type);
      Files.move(files.iterator().next(), plan.output().resolve(name));
    }
  }

  /** What a double-click on a scenario does, with an icon of its own. */
  private Path association() throws IOException {
    var icon = plan.work("document" + (Plan.system() == Plan.System.MACOS ? ".icns" : ".ico"));
    var icons = new Icons(plan.sources().resolve("icon"));
    if (Plan.system() == Plan.System.MACOS) {
      icons.writeIcns("document", icon);
    } else {
      icons.writeIco("document", icon);
    }
    var text = plan.work("association.properties");
    Files.writeString(
        text,
        """
        extension=servescope
        mime-type=application/x-servescope
        description=ServeScope scenario
        icon=%s
        """
            .formatted(icon.toString().replace('\\', '/')));
    return text;
  }
}
