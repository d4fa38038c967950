import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a package puts on a Linux: the program in /opt, and in /usr what desktops look for. The
 * desktops notice files in these folders by themselves, so nothing has to run at installing, and
 * nothing is left at removing.
 */
final class LinuxTree {
  /** Where the program is. */
  static final String HOME = "/opt/servescope";

  private final Plan plan;

  LinuxTree(Plan plan) {
    this.plan = plan;
  }

  /** Puts all of it below a folder. */
  void plant(AppImage image, Path root) throws IOException {
    Folders.copy(image.folder(), below(root, HOME));
    var command = below(root, "/usr/bin/servescope");
    Files.createDirectories(command.getParent());
    Files.createSymbolicLink(command, Path.of(HOME, "bin/servescope"));
    var texts = plan.sources().resolve("linux");
    put(texts.resolve("servescope.desktop"), root, "/usr/share/applications/servescope.desktop");
    put(texts.resolve("servescope.xml"), root, "/usr/share/mime/packages/servescope.xml");
    put(texts.resolve("copyright"), root, "/usr/share/doc/servescope/copyright");
    icons(root);
  }

  private void icons(Path root) throws IOException {
    var icons = new Icons(plan.sources().resolve("icon"));
    for (int size : Icons.SIZES) {
      var theme = "/usr/share/icons/hicolor/%dx%d/".formatted(size, size);
      icons.writePng("servescope", size, below(root, theme + "apps/servescope.png"));
      icons.writePng(
          "document", size, below(root, theme + "mimetypes/application-x-servescope.png"));
    }
    var scalable = "/usr/share/icons/hicolor/scalable/";
    put(plan.sources().resolve("icon/servescope.svg"), root, scalable + "apps/servescope.svg");
    put(
        plan.sources().resolve("icon/document.svg"),
        root,
        scalable + "mimetypes/application-x-servescope.svg");
  }

  private static void put(Path file, Path root, String path) throws IOException {
    var target = below(root, path);
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }

  private static Path below(Path root, String path) {
    return root.resolve(path.substring(1));
  }
}
