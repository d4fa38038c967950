package dev.servescope.storage;

import dev.servescope.storage.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file of the program's own, which must never stop it from starting. */
record KeptFile(Path path, int maxBytes) {
  /** What the file holds; empty where it is not there or cannot be read. */
  Optional<byte[]> read() {
    try {
      return Files.exists(path) ? Optional.of(Disk.read(path, maxBytes)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Saves the file, in a folder that is made if need be. */
  void save(byte[] content) throws IOException {
    Disk.makeFolderOf(path);
    Disk.save(path, content);
  }

  /** Moves a damaged file out of the way, where its owner can still look at it. */
  void setAside() {
    var aside = path.resolveSibling(path.getFileName() + ".broken");
    try {
      Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      // It will be replaced by the next save, and until then it does no harm.
    }
  }

  /** Removes the file if it is there. */
  void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
