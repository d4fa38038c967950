package dev.servescope.storage.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** The numbered objects of a PDF, from which the file is put together (ISO 32000-1, 7.5). */
final class PdfObjects {
  private final List<byte[]> objects = new ArrayList<>();

  /** Adds a dictionary or any other object, and says how others refer to it. */
  String add(String text) {
    return add(latin(text));
  }

  /** Adds a packed stream; {@code keys} stand in its dictionary. */
  String addStream(String keys, byte[] data) {
    var packed = packed(data);
    var object = new ByteArrayOutputStream();
    object.writeBytes(
        latin("<<" + keys + " /Filter /FlateDecode /Length " + packed.length + ">>\nstream\n"));
    object.writeBytes(packed);
    object.writeBytes(latin("\nendstream"));
    return add(object.toByteArray());
  }

  private String add(byte[] object) {
    objects.add(object);
    return objects.size() + " 0 R";
  }

  /** How others refer to an object that will be added when so many more are there. */
  String after(int more) {
    return (objects.size() + more + 1) + " 0 R";
  }

  /** The whole file. */
  byte[] file(String catalog, String information) {
    var file = new ByteArrayOutputStream();
    // A second line of bytes above 127 tells programs that it is no text.
    file.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    var places = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      places.append("%010d 00000 n \n".formatted(file.size()));
      file.writeBytes(latin((i + 1) + " 0 obj\n"));
      file.writeBytes(objects.get(i));
      file.writeBytes(latin("\nendobj\n"));
    }
    int table = file.size();
    int count = objects.size() + 1;
    file.writeBytes(latin("xref\n0 " + count + "\n0000000000 65535 f \n" + places));
    file.writeBytes(
        latin(
            ("trailer\n<</Size " + count + " /Root " + catalog)
                + (" /Info " + information + ">>\nstartxref\n" + table + "\n%%EOF\n")));
    return file.toByteArray();
  }

  private static byte[] packed(byte[] data) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(data);
      deflater.finish();
      var packed = new ByteArrayOutputStream();
      var chunk = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
      return packed.toByteArray();
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A text of any characters, as PDF writes one. */
  static String text(String text) {
    return "<feff" + hex(text) + ">";
  }

  /** The UTF-16 of a text in hexadecimal digits. */
  static String hex(String text) {
    var hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append("%04x".formatted(unit)));
    return hex.toString();
  }
}
