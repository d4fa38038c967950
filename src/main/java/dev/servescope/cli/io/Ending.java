package dev.servescope.cli.io;

/** An end before the last step: an exit code and a sentence for standard error. */
public final class Ending extends RuntimeException {
  /** All is well. */
  public static final int FINE = 0;

  /** A run failed, or its results could not be written. */
  public static final int FAILED = 1;

  /** A call or a file that cannot be used. */
  public static final int BAD_CALL = 2;

  private static final long serialVersionUID = 1L;

  private final int code;
  private final String sentence;

  private Ending(int code, String sentence) {
    super(sentence, null, false, false);
    this.code = code;
    this.sentence = sentence;
  }

  /** A call or a file that cannot be used. */
  public static Ending badCall(String sentence) {
    return new Ending(BAD_CALL, sentence);
  }

  /** A run that failed, or results that could not be written. */
  public static Ending failed(String sentence) {
    return new Ending(FAILED, sentence);
  }

  /** Whoever read the results has seen enough: nothing is wrong and nothing left to do. */
  static Ending nobodyReads() {
    return new Ending(FINE, "");
  }

  /** The exit code. */
  public int code() {
    return code;
  }

  /** What to say; empty for nothing. */
  public String sentence() {
    return sentence;
  }
}
