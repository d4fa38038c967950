import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds what this system's people install: from the built program, with a runtime of its own. */
final class Build {
  private Build() {}

  static void main(String[] words) throws IOException, InterruptedException {
    var plan = Plan.of(words);
    Folders.delete(plan.output());
    var runtime = plan.work("runtime");
    var input = plan.work("input");
    RuntimeImage.link(plan, runtime);
    AppImage.gather(plan, input);
    var image = AppImage.make(plan, runtime, input);
    var cache = new Rehearsal(plan, image).cache();
    if (cache.isPresent()) {
      Files.copy(cache.get(), input.resolve(AppImage.CACHE));
      Files.copy(cache.get(), image.jars().resolve(AppImage.CACHE));
      image.useCache();
    }
    pack(plan, runtime, input, image);
    report(plan.output());
  }

  private static void pack(Plan plan, Path runtime, Path input, AppImage image)
      throws IOException, InterruptedException {
    var linux = new LinuxPackages(plan, image);
    var other = new SystemPackage(plan, runtime, input);
    switch (Plan.system()) {
      case LINUX -> {
        linux.deb();
        linux.rpm();
        linux.archive();
      }
      case MACOS -> other.dmg();
      case WINDOWS -> {
        other.zip(image);
        other.msi(image);
      }
    }
  }

  private static void report(Path output) throws IOException {
    try (var files = Files.newDirectoryStream(output, Files::isRegularFile)) {
      for (var file : files) {
        System.out.printf("%s: %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
      }
    }
  }
}
