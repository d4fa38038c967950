package dev.servescope.storage.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON is refused in plain words, with its line and column. */
class SyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {'a': 1,}       | 9  | unexpected '}': the comma before it is one too many
          {'a': [1,]}     | 10 | unexpected ']': the comma before it is one too many
          {'a': 1 'b': 2} | 9  | unexpected '"': a comma is missing between two fields
          {'a': [1 2]}    | 10 | unexpected '2': a comma is missing between two entries
          {'a' 1}         | 6  | unexpected '1': a colon is missing between a name and its value
          {'a': }         | 7  | unexpected '}': a value is missing
          {a: 1}          | 2  | unexpected 'a': a name begins with a double quote
          {'a': 1, 'a': 2}| 13 | the field "a" is there twice
          {'a': 1         | 8  | unexpected end: an object is not closed
          {'a': 1]        | 8  | here '}' has to close, not ']'
          {'a': 1}}       | 9  | '}' closes no object
          {'a': 01}       | 8  | a number begins with needless zeros
          {'a': 1.}       | 9  | unexpected '}' in a number: a digit is missing after the point
          {'a': +1}       | 8  | unexpected '+' in a number: a number has no plus sign
          // a            | 1  | unexpected '/': JSON has no comments
          {'a': '\\q'}    | 9  | unknown character 'q' after a backslash
          {'a': 'x~y'}    | 9  | a line break within a text
          """)
  void whatIsWrongIsSaidInPlainWords(String text, int column, String said) {
    var json = text.replace('\'', '"').replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ScenarioJson.read(json))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessage("Line 1, column %d: This is no valid JSON: %s", column, said);
  }
}
