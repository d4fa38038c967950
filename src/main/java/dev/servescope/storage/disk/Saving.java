package dev.servescope.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Saves a file whole, or leaves the old one as it was and nothing beside it. */
final class Saving {
  private Saving() {}

  /** What a file is to hold. */
  interface Content {
    void writeTo(WritableByteChannel channel) throws IOException;
  }

  /** Writes the content beside the old file and puts it in its place in one step. */
  static void save(Path file, Content content) throws IOException {
    try {
      var target = target(file);
      checkReplaceable(target);
      var beside = beside(target);
      try {
        write(beside, content);
        keepPermissions(target, beside);
        replace(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException cause) {
      throw TroubleException.saving(file, cause);
    }
  }

  /** Where a link leads, so that it stays a link. */
  private static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    var path = file.toAbsolutePath();
    return Files.isSymbolicLink(path) ? path.resolveSibling(Files.readSymbolicLink(path)) : path;
  }

  private static void checkReplaceable(Path target) throws IOException {
    if (target.getFileName() == null) {
      throw TroubleException.saving(target, "it has no name");
    }
    if (Files.isDirectory(target)) {
      throw TroubleException.saving(target, "there is a folder of that name");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw TroubleException.saving(target, "it is not a file");
    }
    if (Files.exists(target) && !Files.isWritable(target) && !onReadOnlyDisk(target)) {
      throw TroubleException.saving(target, "it is write-protected");
    }
  }

  private static boolean onReadOnlyDisk(Path target) throws IOException {
    return Files.getFileStore(target).isReadOnly();
  }

  /**
   * Not created yet; a name of its own, so that two savers do not meet, and a short one, because
   * the name of the file may be as long as the system allows.
   */
  private static Path beside(Path target) {
    var suffix = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
    return target.resolveSibling(".servescope-" + suffix + ".tmp");
  }

  private static void write(Path file, Content content) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      content.writeTo(channel);
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
