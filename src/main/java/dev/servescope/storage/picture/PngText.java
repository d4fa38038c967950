package dev.servescope.storage.picture;

import java.nio.charset.StandardCharsets;
import javax.imageio.metadata.IIOMetadataNode;

/** A keyword and a text inside a PNG: Latin-1 goes into a tEXt chunk, all else into an iTXt. */
record PngText(String keyword, String text) {
  private static final int MAX_KEYWORD = 79;

  /** Refuses a keyword that the format cannot hold. */
  PngText {
    if (keyword.isEmpty() || keyword.length() > MAX_KEYWORD || !isLatin1(keyword)) {
      throw new IllegalArgumentException("no keyword of a PNG: " + keyword);
    }
  }

  private static boolean isLatin1(String text) {
    return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
  }

  /** Adds this text to the tree of the metadata. */
  void addTo(IIOMetadataNode root) {
    boolean latin1 = isLatin1(text);
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
    entry.setAttribute("compressionFlag", "FALSE");
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
