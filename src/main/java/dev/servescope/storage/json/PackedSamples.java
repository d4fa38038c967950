package dev.servescope.storage.json;

import dev.servescope.scenario.load.Samples;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A long list of durations as one text: each entry as its difference from the one before in
 * nanoseconds (the first from 0), zigzag-coded into bytes of seven bits, low bits first, with the
 * high bit on all but the last; the bytes compressed as RFC 1950 (zlib, whose checksum tells
 * damage) and written in base64. Evenly recorded times take three to five bytes an entry.
 */
final class PackedSamples {
  private static final int BUFFER = 1 << 16;
  private static final int MAX_SHIFT = 63;

  private PackedSamples() {}

  static String pack(Samples samples) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(differences(samples));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static byte[] differences(Samples samples) throws IOException {
    var out = new ByteArrayOutputStream();
    long before = 0;
    for (int i = 0; i < samples.size(); i++) {
      long difference = samples.nanos(i) - before;
      before = samples.nanos(i);
      write((difference << 1) ^ (difference >> 63), out);
    }
    return out.toByteArray();
  }

  private static void write(long value, OutputStream out) throws IOException {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** Unpacks exactly {@code count} entries and never more, whatever the text would unpack to. */
  static Samples unpack(Place place, int count) {
    var allowed = "the packed list of " + count + " entries that was saved; this one is damaged";
    var text = place.text(allowed);
    try (var in = stream(text)) {
      var nanos = read(in, count);
      if (in.read() >= 0) {
        throw new ZipException("more entries than were counted");
      }
      return Samples.ofNanos(nanos);
    } catch (IOException | IllegalArgumentException damaged) {
      throw (RuntimeException) place.refuse(allowed).initCause(damaged);
    }
  }

  private static InputStream stream(String text) {
    var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(text));
    return new BufferedInputStream(new InflaterInputStream(bytes), BUFFER);
  }

  private static long[] read(InputStream in, int count) throws IOException {
    var nanos = new long[count];
    long before = 0;
    for (int i = 0; i < count; i++) {
      long zigzag = read(in);
      before += (zigzag >>> 1) ^ -(zigzag & 1);
      nanos[i] = before;
    }
    return nanos;
  }

  private static long read(InputStream in) throws IOException {
    long value = 0;
    for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      value |= (next & 0x7fL) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new ZipException("an entry is too long");
  }
}
