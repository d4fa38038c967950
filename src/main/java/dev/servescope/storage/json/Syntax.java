package dev.servescope.storage.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The JSON reader's messages in the words of this program: less the parts that speak of the reader
 * and its settings, and for people who have never read a grammar. What is not known here is said as
 * the reader says it.
 */
final class Syntax {
  private static final List<Pattern> INTERNALS =
      List.of(
          Pattern.compile(" \\(bound as .*"),
          Pattern.compile(": enable `.*"),
          Pattern.compile("\\s*\\((?:from|for Object|start marker|`Json)[^)]*\\)?"),
          Pattern.compile("\\s*\\(for (?:Object|Array) starting at.*"),
          Pattern.compile("; byte offset.*"),
          Pattern.compile(" \\(not recognized.*"),
          Pattern.compile(" in VALUE_\\w+"),
          Pattern.compile(", `?from .*|(?<=\\(\\d{1,9}),.*"));

  /** In this order: what is said of something in particular comes before what is said of all. */
  private static final List<Wording> WORDINGS =
      List.of(
          wording("\\(\\(CTRL-CHAR, code 10\\)\\)", "a line break"),
          wording("\\(\\(CTRL-CHAR, code 9\\)\\)", "a tab"),
          wording("\\(\\(CTRL-CHAR, (code \\d+)\\)\\)", "a control character ($1)"),
          wording("\\(('.+?') \\(code \\d+(?: / 0x\\w+)?\\)\\)", "$1"),
          wording("('.+?') \\(code \\d+(?: / 0x\\w+)?\\)", "$1"),
          wording(
              "^Unexpected character '}': was expecting double-quote.*",
              "unexpected '}': the comma before it is one too many"),
          wording(
              "^Unexpected character ']': expected a value$",
              "unexpected ']': the comma before it is one too many"),
          wording("^Unexpected character (.+) in numeric value", "unexpected $1 in a number"),
          wording("^Unexpected character", "unexpected"),
          wording("^Unrecognized token (.+): was expecting", "unknown word $1, allowed is"),
          wording(
              "\\(JSON String, Number, Array, Object or token (.+)\\)",
              "a text in double quotes, a number, a list, an object, $1"),
          wording("was expecting a colon.*", "a colon is missing between a name and its value"),
          wording("was expecting comma.* Object entries", "a comma is missing between two fields"),
          wording("was expecting comma.* Array entries", "a comma is missing between two entries"),
          wording("was expecting double-quote.*", "a name begins with a double quote"),
          wording("was expecting closing (.+) for name", "at the end of a name $1 is missing"),
          wording("expected a valid value", "a value is missing, allowed is"),
          wording("expected a value", "a value is missing"),
          wording("expected close marker for Object", "an object is not closed"),
          wording("expected close marker for Array", "a list is not closed"),
          wording("end-of-input in property name", "end within a name"),
          wording("end-of-input in PROPERTY_NAME", "end within a value"),
          wording("end-of-input in character escape.*", "end within a text"),
          wording("end-of-input within/between Object entries", "end within an object"),
          wording("end-of-input within/between Array entries", "end within a list"),
          wording("^Unexpected end-of-input", "unexpected end"),
          wording("^Unexpected end", "unexpected end"),
          wording("^Duplicate Object property (.+)", "the field $1 is there twice"),
          wording("^Non-standard token (.+)", "$1 is no number"),
          wording("maybe a \\(non-standard\\) comment\\?", "JSON has no comments"),
          wording("^Unrecognized character escape (.+)", "unknown character $1 after a backslash"),
          wording("^Illegal character (.+): only regular.*", "$1 where none may be"),
          wording("^Illegal unquoted character (.+): .* string value", "$1 within a text"),
          wording("^Illegal unquoted character (.+): .* name", "$1 within a name"),
          wording("^Invalid numeric value: Leading zero.*", "a number begins with needless zeros"),
          wording("Decimal point not followed.*", "a digit is missing after the point"),
          wording("Exponent indicator not followed.*", "a digit is missing after the exponent"),
          wording("expected digit \\(0-9\\).*minus.*", "a digit is missing after the minus"),
          wording("JSON spec does not allow.* plus signs", "a number has no plus sign"),
          wording("hexadecimal number literals.*", "a number is written in decimal digits"),
          wording("expected a hex-digit.*", "a hexadecimal digit is missing"),
          wording("^Unexpected close marker (.+): no open Array.*", "$1 closes no list"),
          wording("^Unexpected close marker (.+): no open Object.*", "$1 closes no object"),
          wording("^Unexpected close marker (.+): expected (.+)", "here $2 has to close, not $1"),
          wording("^Invalid UTF-8 start byte (.+)", "the byte $1 begins no character in UTF-8"),
          wording("^Invalid UTF-8 middle byte (.+)", "the byte $1 is of no character in UTF-8"));

  private static final int MAX_LENGTH = 200;

  private Syntax() {}

  /** What the reader says, and what is said for it. */
  private record Wording(Pattern readers, String ours) {
    String in(String message) {
      return readers.matcher(message).replaceAll(ours);
    }
  }

  private static Wording wording(String readers, String ours) {
    return new Wording(Pattern.compile(readers), ours);
  }

  static String inWords(String message) {
    var words = message.lines().findFirst().orElse("");
    for (var internal : INTERNALS) {
      words = internal.matcher(words).replaceAll("");
    }
    for (var wording : WORDINGS) {
      words = wording.in(words);
    }
    return words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "..." : words;
  }
}
