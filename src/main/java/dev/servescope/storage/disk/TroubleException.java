package dev.servescope.storage.disk;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that could not be opened or saved, and why, in a sentence for people. */
public final class TroubleException extends IOException {
  private static final long serialVersionUID = 1L;

  private TroubleException(String message, @Nullable Throwable cause) {
    super(Visible.of(message), cause);
  }

  /** A file that could not be opened for a reason that is half a sentence. */
  public static TroubleException opening(Path file, String reason) {
    return new TroubleException("Could not open " + name(file) + ": " + reason + ".", null);
  }

  /** A file that could not be opened because the system refused. */
  public static TroubleException opening(Path file, IOException cause) {
    return new TroubleException(
        "Could not open " + name(file) + ": " + reason(file, cause) + ".", cause);
  }

  /** A file that could not be saved for a reason that is half a sentence. */
  static TroubleException saving(Path file, String reason) {
    return new TroubleException("Could not save " + name(file) + ": " + reason + ".", null);
  }

  /** A file that could not be saved because the system refused. */
  static TroubleException saving(Path file, IOException cause) {
    return cause instanceof TroubleException known
        ? known
        : new TroubleException(
            "Could not save " + name(file) + ": " + reason(file, cause) + ".", cause);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String reason(Path file, IOException cause) {
    var folder = String.valueOf(file.toAbsolutePath().getParent());
    var message = String.valueOf(cause.getMessage());
    if (message.contains("No space left")
        || message.contains("not enough space")
        || message.contains("quota exceeded")) {
      return "the disk that holds " + folder + " is full";
    }
    if (message.contains("Read-only file system")) {
      return "the disk that holds " + folder + " can only be read";
    }
    return blocked(file)
        .map(place -> place + " is no folder")
        .orElseGet(() -> reason(folder, cause, message));
  }

  private static String reason(String folder, IOException cause, String message) {
    return switch (cause) {
      case NoSuchFileException none when !new File(folder).isDirectory() ->
          "there is no folder " + folder;
      case NoSuchFileException none -> "there is no such file in " + folder;
      case AccessDeniedException denied -> "there is no permission for it in " + folder;
      case FileSystemException other when other.getReason() != null ->
          "the system says \"" + other.getReason() + "\"";
      default -> "the system says \"" + message + "\"";
    };
  }

  /** What stands where a file's path wants a folder and is none. */
  private static Optional<File> blocked(Path file) {
    for (var at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
      var place = at.toFile();
      if (place.exists()) {
        return place.isDirectory() ? Optional.empty() : Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
