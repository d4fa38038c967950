import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packages of Linux. */
final class LinuxPackages {
  /** Found by the libraries that JavaFX's own libraries name; the t64 names are Ubuntu's. */
  private static final String DEBIAN_NEEDS =
      "libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libx11-6, libxtst6, libxxf86vm1, libfontconfig1,"
          + " libpangoft2-1.0-0, libfreetype6";

  /** The same for all that use rpm, by the names of the libraries, which do not differ. */
  private static final String RPM_NEEDS =
      "libgtk-3.so.0()(64bit), libGL.so.1()(64bit), libX11.so.6()(64bit), libXtst.so.6()(64bit),"
          + " libXxf86vm.so.1()(64bit), libfontconfig.so.1()(64bit),"
          + " libpangoft2-1.0.so.0()(64bit), libfreetype.so.6()(64bit)";

  private final Plan plan;
  private final AppImage image;

  LinuxPackages(Plan plan, AppImage image) {
    this.plan = plan;
    this.image = image;
  }

  /** For Debian, Ubuntu and their kin. */
  void deb() throws IOException, InterruptedException {
    if (Tool.find("dpkg-deb").isEmpty()) {
      System.out.println("No .deb is made: dpkg-deb is not installed.");
      return;
    }
    var root = tree("deb");
    long kilobytes = Folders.bytes(root) / 1024;
    var control = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
    var processor = Plan.processor("amd64", "arm64");
    Files.writeString(
        control, filled("control", kilobytes, processor).replace("@needs@", DEBIAN_NEEDS));
    var name = "servescope_%s_%s.deb".formatted(plan.version(), processor);
    Tool.run(
        List.of(
            "dpkg-deb",
            "-Zxz",
            "-z3",
            "--root-owner-group",
            "--build",
            root.toString(),
            plan.output().resolve(name).toString()));
  }

  /** For Fedora, openSUSE and their kin. */
  void rpm() throws IOException, InterruptedException {
    if (Tool.find("rpmbuild").isEmpty()) {
      System.out.println("No .rpm is made: rpmbuild is not installed (package rpm or rpm-build).");
      return;
    }
    var root = tree("rpm");
    var processor = Plan.processor("x86_64", "aarch64");
    var spec = plan.work("servescope.spec");
    Files.writeString(spec, filled("servescope.spec", 0, processor).replace("@needs@", RPM_NEEDS));
    var made = plan.work("rpmbuild");
    Tool.run(
        List.of(
            "rpmbuild",
            "-bb",
            "--target",
            processor,
            "--define",
            "_topdir " + made,
            "--define",
            "_rpmdir " + plan.output(),
            "--define",
            "_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm",
            "--define",
            "tree " + root,
            spec.toString()));
  }

  /** A folder to be unpacked anywhere. */
  void archive() throws IOException, InterruptedException {
    var name = "servescope-%s".formatted(plan.version());
    var folder = plan.work("archive");
    Folders.delete(folder);
    Folders.copy(image.folder(), folder.resolve(name));
    var file = "%s-linux-%s.tar.gz".formatted(name, Plan.processor("x64", "aarch64"));
    Tool.run(
        List.of(
            "tar",
            "--create",
            "--gzip",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            "--file",
            plan.output().resolve(file).toString(),
            "--directory",
            folder.toString(),
            name));
  }

  private Path tree(String name) throws IOException {
    var root = plan.work(name);
    Folders.delete(root);
    new LinuxTree(plan).plant(image, root);
    return root;
  }

  private String filled(String template, long kilobytes, String processor) throws IOException {
    return Files.readString(plan.sources().resolve("linux").resolve(template))
        .replace("@version@", plan.version())
        .replace("@processor@", processor)
        .replace("@summary@", Plan.SUMMARY)
        .replace("@kilobytes@", Long.toString(kilobytes));
  }
}
