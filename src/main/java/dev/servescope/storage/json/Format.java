package dev.servescope.storage.json;

/** The first fields of a file, which say what it is. */
final class Format {
  private Format() {}

  /** Before anything else, so that a later version is not blamed for its unknown fields. */
  static void check(Place root, String name, int newest) {
    var format = new Place("format", root.node().path("format"));
    if (!format.text("\"" + name + "\"").equals(name)) {
      throw format.refuse("\"" + name + "\"");
    }
    var version = new Place("version", root.node().path("version"));
    if (version.node().isIntegralNumber() && version.node().doubleValue() > newest) {
      throw version.refuse(
          "at most " + newest + "; a newer ServeScope wrote this file and is needed to open it");
    }
    version.whole(1, newest);
  }
}
