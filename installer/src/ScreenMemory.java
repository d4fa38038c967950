import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a virtual display shows, read in its memory: when a window is there tells nobody better than
 * the screen itself.
 */
final class ScreenMemory {
  private static final int WIDTH = Display.WIDTH;
  private static final int HEIGHT = Display.HEIGHT;
  private static final int BYTES = 4;

  /** Every so many lines is looked at. */
  private static final int EVERY = 40;

  private static final long LOOK_MILLIS = 4;

  private final MappedByteBuffer memory;
  private final int begin;

  /** That of a display that keeps its memory in a file. */
  ScreenMemory(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      memory = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      // A header of a length of its own comes first.
      begin = memory.capacity() - WIDTH * HEIGHT * BYTES;
    }
  }

  /** Waits until most of it is another picture than it is now; tells when, on Java's clock. */
  long whenPainted(long limitNanos) throws IOException, InterruptedException {
    byte[] before = look();
    long end = System.nanoTime() + limitNanos;
    while (System.nanoTime() < end) {
      if (share(before, look()) > 0.5) {
        return System.nanoTime();
      }
      Thread.sleep(LOOK_MILLIS);
    }
    throw new IOException("nothing is painted on the display");
  }

  private static double share(byte[] before, byte[] after) {
    int changed = 0;
    for (int i = 0; i < before.length; i += BYTES) {
      boolean same =
          before[i] == after[i] && before[i + 1] == after[i + 1] && before[i + 2] == after[i + 2];
      changed += same ? 0 : 1;
    }
    return (double) changed * BYTES / before.length;
  }

  private byte[] look() {
    var lines = new byte[WIDTH * BYTES * (HEIGHT / EVERY)];
    for (int i = 0; i < HEIGHT / EVERY; i++) {
      int line = i * EVERY + EVERY / 2;
      memory.get(begin + line * WIDTH * BYTES, lines, i * WIDTH * BYTES, WIDTH * BYTES);
    }
    return lines;
  }
}
