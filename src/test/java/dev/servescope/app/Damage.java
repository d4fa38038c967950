package dev.servescope.app;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Files as chance, transport and malice leave them; the same seed gives the same damage. */
final class Damage {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int SIGNATURE = 8;
  private static final int MOST_ADDED = 100_000;

  /** What no reader expects, wherever it stands. */
  private static final List<String> WEEDS =
      List.of(
          "NaN",
          "Infinity",
          "-1",
          "1e999",
          "-1e-999",
          "9".repeat(400),
          "0." + "0".repeat(400) + "1",
          "[".repeat(5_000),
          "{\"a\":".repeat(3_000),
          "A".repeat(MOST_ADDED),
          "\u0000",
          "\u001b[31m",
          "\u202e\ufeff",
          "\ud800",
          "null",
          "true",
          "{}",
          "[]",
          "\"",
          "\\u0000",
          ",",
          ";",
          "\t",
          "\r\n",
          "9999999999999999999s",
          "-5/s",
          "$1e300/h");

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  /** A file with one to four faults. */
  byte[] of(byte[] whole) {
    var bytes = whole;
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, from);
      case 2 -> join(part(bytes, 0, to), part(bytes, from, bytes.length));
      case 3 -> join(part(bytes, 0, from), part(bytes, to, bytes.length));
      case 4 -> join(part(bytes, 0, from), bytes, part(bytes, from, bytes.length));
      case 5 -> join(part(bytes, 0, from), weed(), part(bytes, from, bytes.length));
      case 6 -> otherNumber(bytes);
      default -> join(part(bytes, 0, from), noise(to - from), part(bytes, to, bytes.length));
    };
  }

  private byte[] flipped(byte[] bytes) {
    var flipped = bytes.clone();
    for (int left = 1 + random.nextInt(3); left > 0 && flipped.length > 0; left--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] weed() {
    return WEEDS.get(random.nextInt(WEEDS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] noise(int length) {
    var noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  /** One of the numbers of a text is another, or none. */
  private byte[] otherNumber(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var numbers = NUMBER.matcher(text).results().limit(500).toList();
    if (numbers.isEmpty()) {
      return bytes;
    }
    var number = numbers.get(random.nextInt(numbers.size()));
    var other = Matcher.quoteReplacement(new String(weed(), StandardCharsets.ISO_8859_1));
    return (text.substring(0, number.start()) + other + text.substring(number.end()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same PNG with checksums that fit, so that readers look at what stands in its parts. */
  static byte[] withChecksums(byte[] png) {
    var bytes = ByteBuffer.wrap(png.clone());
    int place = SIGNATURE;
    while (place + 12 <= png.length) {
      int length = bytes.getInt(place);
      if (length < 0 || length > png.length - place - 12) {
        break;
      }
      var crc = new CRC32();
      crc.update(png, place + 4, length + 4);
      bytes.putInt(place + 8 + length, (int) crc.getValue());
      place += 12 + length;
    }
    return bytes.array();
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return from < to ? Arrays.copyOfRange(bytes, from, to) : new byte[0];
  }

  static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    IntStream.range(0, parts.length).forEach(i -> joined.writeBytes(parts[i]));
    return joined.toByteArray();
  }
}
