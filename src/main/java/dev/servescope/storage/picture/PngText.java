package dev.servescope.storage.picture;

import java.nio.charset.StandardCharsets;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * A keyword and a text inside a PNG: Latin-1 goes into a tEXt part, all else, and what is to be
 * compressed, into an iTXt.
 */
record PngText(String keyword, String text, boolean compressed) {
  private static final int MAX_KEYWORD = 79;

  /** Refuses a keyword that the format cannot hold. */
  PngText {
    if (keyword.isEmpty() || keyword.length() > MAX_KEYWORD || !isLatin1(keyword)) {
      throw new IllegalArgumentException("no keyword of a PNG: " + keyword);
    }
  }

  /** A text that other programs are to find easily. */
  static PngText plain(String keyword, String text) {
    return new PngText(keyword, text, false);
  }

  /** A long text. */
  static PngText compressed(String keyword, String text) {
    return new PngText(keyword, text, true);
  }

  private static boolean isLatin1(String text) {
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
  }

  /** Adds this text to the tree of the metadata. */
  void addTo(IIOMetadataNode root) {
    boolean latin1 = !compressed && isLatin1(text);
    var list = child(root, latin1 ? "tEXt" : "iTXt");
    var entry = new IIOMetadataNode(latin1 ? "tEXtEntry" : "iTXtEntry");
    entry.setAttribute("keyword", keyword);
    if (latin1) {
      entry.setAttribute("value", text);
    } else {
      international(entry);
    }
    list.appendChild(entry);
  }

  private void international(IIOMetadataNode entry) {
    entry.setAttribute("text", text);
    entry.setAttribute("compressionFlag", compressed ? "TRUE" : "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
  }

  /** The format wants one list of each sort. */
  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    var found = root.getElementsByTagName(name);
    if (found.item(0) instanceof IIOMetadataNode list) {
      return list;
    }
    var list = new IIOMetadataNode(name);
    root.appendChild(list);
    return list;
  }
}
