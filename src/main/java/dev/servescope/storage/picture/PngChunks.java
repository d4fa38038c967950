package dev.servescope.storage.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * The parts of a PNG, read one by one (PNG specification, third edition, section 5.3: length, type,
 * data, checksum). What is not asked for is passed over and costs neither time nor memory, so that
 * a hostile file can waste neither.
 */
final class PngChunks {
  /** What every PNG begins with. */
  static final long SIGNATURE = 0x89504E470D0A1A0AL;

  private static final int MOST = 100_000;
  private static final int HEAD = 8;
  private static final int CHECKSUM = 4;

  private final FileChannel file;
  private final int maxBytes;

  /**
   * Reads from a file.
   *
   * @param maxBytes the longest data of a part that is handed out
   */
  PngChunks(FileChannel file, int maxBytes) {
    this.file = file;
    this.maxBytes = maxBytes;
  }

  /**
   * The data of the first part of a type that is wanted.
   *
   * @throws DamagedPngException where the file does not follow the format, or a part of the type is
   *     longer than the most
   */
  Optional<byte[]> first(String type, Predicate<byte[]> wanted) throws IOException {
    long place = Long.BYTES;
    for (int i = 0; i < MOST && place < file.size(); i++) {
      var head = read(place, HEAD);
      long length = Integer.toUnsignedLong(head.getInt());
      if (length > Integer.MAX_VALUE) {
        throw new DamagedPngException("a part of it claims an impossible length");
      }
      var name = StandardCharsets.ISO_8859_1.decode(head).toString();
      if (name.equals(type)) {
        var data = data(place, (int) length);
        if (wanted.test(data)) {
          return Optional.of(data);
        }
      }
      if (name.equals("IEND")) {
        return Optional.empty();
      }
      place += HEAD + length + CHECKSUM;
    }
    throw new DamagedPngException("its end is missing");
  }

  /** The data of the part at a place, of which the checksum is right. */
  private byte[] data(long place, int length) throws IOException {
    if (length > maxBytes) {
      throw new DamagedPngException("a text in it is larger than any scenario in a picture");
    }
    var part = read(place + CHECKSUM, CHECKSUM + length + CHECKSUM).array();
    var crc = new CRC32();
    crc.update(part, 0, CHECKSUM + length);
    if ((int) crc.getValue() != ByteBuffer.wrap(part).getInt(CHECKSUM + length)) {
      throw new DamagedPngException("a text in it does not fit its checksum");
    }
    return Arrays.copyOfRange(part, CHECKSUM, CHECKSUM + length);
  }

  private ByteBuffer read(long place, int count) throws IOException {
    if (place + count > file.size()) {
      throw new DamagedPngException("it ends in the middle");
    }
    var bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place + bytes.position()) < 0) {
        throw new EOFException("it ends in the middle");
      }
    }
    return bytes.flip();
  }
}
