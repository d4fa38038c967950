package dev.servescope.storage;

import dev.servescope.storage.disk.Claim;
import dev.servescope.storage.disk.Disk;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The folder in which all windows keep their scenarios, each under a name of its own. */
record KeptFolder(Path folder) {
  private static final String NAME = "autosave";
  private static final Pattern NAMES =
      Pattern.compile(NAME + "(-\\d{1,3})?" + Pattern.quote(ScenarioFiles.EXTENSION));
  private static final int MOST = 999;

  /** What windows have kept, also those that are open now, the newest first. */
  List<Path> newestFirst() {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> NAMES.matcher(String.valueOf(file.getFileName())).matches())
          .sorted(Comparator.comparingLong(KeptFolder::changed).reversed())
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static long changed(Path file) {
    return file.toFile().lastModified();
  }

  /** A place by its file, if no open window has it. */
  Optional<KeptPlace> claimed(Path file) {
    try {
      return Claim.of(lock(file)).map(claim -> place(file, Optional.of(claim)));
    } catch (IOException unable) {
      return Optional.of(place(file, Optional.empty()));
    }
  }

  /**
   * A place in which nothing is kept; where files cannot be locked, nobody is kept away from it.
   */
  KeptPlace free() {
    try {
      Disk.makeFolderOf(path(1));
      for (int number = 1; number <= MOST; number++) {
        var file = path(number);
        var claim = Files.exists(file) ? Optional.<Claim>empty() : Claim.of(lock(file));
        if (claim.isPresent() && !Files.exists(file)) {
          return place(file, claim);
        }
        claim.ifPresent(Claim::release);
      }
    } catch (IOException unable) {
      // What is kept without a claim is better than nothing, and what cannot be kept will say so.
    }
    return unclaimed();
  }

  private KeptPlace unclaimed() {
    var free = IntStream.rangeClosed(1, MOST).mapToObj(this::path).filter(Files::notExists);
    return place(free.findFirst().orElse(path(1)), Optional.empty());
  }

  private static KeptPlace place(Path file, Optional<Claim> claim) {
    return new KeptPlace(new KeptFile(file, ScenarioJson.MAX_BYTES), claim);
  }

  private Path path(int number) {
    var name = number == 1 ? NAME : NAME + "-" + number;
    return folder.resolve(name + ScenarioFiles.EXTENSION);
  }

  private static Path lock(Path file) {
    return file.resolveSibling(file.getFileName() + ".lock");
  }
}
