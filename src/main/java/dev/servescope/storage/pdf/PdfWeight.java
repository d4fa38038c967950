package dev.servescope.storage.pdf;

/** The weights of the typeface that comes with the program. */
public enum PdfWeight {
  /** 400. */
  REGULAR("Regular", 400),
  /** 500. */
  MEDIUM("Medium", 500),
  /** 600. */
  SEMIBOLD("SemiBold", 600),
  /** 700. */
  BOLD("Bold", 700);

  private final String word;
  private final int number;

  PdfWeight(String word, int number) {
    this.word = word;
    this.number = number;
  }

  /** The name of the typeface in this weight. */
  String typeface() {
    return "ServeScopeSans-" + word;
  }

  /** Where its file stands in the program. */
  String resource() {
    return "/fonts/" + typeface() + ".otf";
  }

  /** The weight as a number, 400 for regular. */
  int number() {
    return number;
  }
}
