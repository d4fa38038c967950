package dev.servescope.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What only one holder has at a time, in this program and in all others, until it is released or
 * the program ends, however it ends: a lock on a file that is there for nothing else.
 */
public final class Claim {
  /**
   * What this program holds. A lock of POSIX belongs to the process and is lost when any channel of
   * the file is closed, so a file that is held is not opened again.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private Claim(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Claims a file, which is made if it is not there.
   *
   * @return empty where another holds it
   * @throws IOException where nothing can be claimed, as in a folder that can only be read or on a
   *     disk without locks
   */
  public static Optional<Claim> of(Path file) throws IOException {
    var path = file.toAbsolutePath().normalize();
    if (!HELD.add(path)) {
      return Optional.empty();
    }
    Optional<Claim> claim = Optional.empty();
    try {
      claim = locked(path);
      return claim;
    } finally {
      if (claim.isEmpty()) {
        HELD.remove(path);
      }
    }
  }

  private static Optional<Claim> locked(Path file) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException denied) {
      if (isHeldBack(file)) {
        return Optional.empty();
      }
      throw denied;
    }
    boolean locked = false;
    try {
      // Its last holder may have removed it just before it was locked here.
      locked = isLocked(channel) && Files.exists(file);
      return locked ? Optional.of(new Claim(file, channel)) : Optional.empty();
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  /** It is another user's, or, on Windows, about to be removed by its holder. */
  private static boolean isHeldBack(Path file) {
    return !Files.notExists(file) && Files.isWritable(file.resolveSibling(""));
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException held) {
      return false;
    }
  }

  /** Lets others claim the file, and removes it. */
  public void release() {
    try (channel) {
      // While the lock still holds, so that it is not the file of the next holder.
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // A file that nobody holds keeps nobody from claiming it.
    } finally {
      HELD.remove(file);
    }
  }
}
