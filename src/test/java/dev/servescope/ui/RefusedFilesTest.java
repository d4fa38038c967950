package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servescope.app.StarterScenarios;
import dev.servescope.storage.json.InvalidScenarioException;
import dev.servescope.storage.json.ScenarioJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a scenario file with a mistake in it can be said in German, wherever it is. */
class RefusedFilesTest extends InGerman {
  private static final Pattern VALUE =
      Pattern.compile("(?<=: |\\[|, )(\"[^\"]*\"|-?[0-9.]+|true|false|\\{}|\\[])(?=[,\\s}\\]])");
  private static final Pattern NAME = Pattern.compile("\"(\\w+)\"(?=: )");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\W+\\p{L}{2,}");
  private static final List<String> WRONG =
      List.of("null", "\"rubbish\"", "\"\"", "-1", "1e12", "\"-1s\"", "true", "[]", "{}", "[7]");

  @Test
  void everyRefusalOfAValueOrAFieldIsKnown() {
    var said = new TreeSet<String>();
    texts().flatMap(RefusedFilesTest::spoilt).forEach(text -> refuse(text, said));
    assertThat(said).hasSizeGreaterThan(60).allMatch(Sentences::knows);
  }

  /** The reader of JSON has English words of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "{",
        "{'a' 1}",
        "{'a': }",
        "{'a': 1 'b': 2}",
        "{'a': [1 2]}",
        "{'a': [1",
        "{a: 1}",
        "{'a",
        "{'a': 'b",
        "{'a':",
        "{'a': 1e",
        "{'a': 1, 'a': 2}",
        "{'a': NaN}",
        "/* a */",
        "{'a': '\\q'}",
        "{'a': '\\u00g'}",
        "\u0001",
        "{'a': 'x\ny'}",
        "{'a\ny': 1}",
        "{'a': 01}",
        "{'a': 1.}",
        "{'a': 1e}",
        "{'a': -}",
        "{'a': +1}",
        "{'a': 0x1}",
        "{'a': .5}",
        "{'a': 1,}",
        "{'a': [1,]}",
        "{'a': '\\u1",
        "{'a': 'x\ty'}",
        "]",
        "}",
        "{'a': 1]"
      })
  void whatIsNoJsonIsSaidInGerman(String text) {
    var refused =
        catchThrowableOfType(
            InvalidScenarioException.class,
            () -> ScenarioJson.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    assertThat(Sentences.of(refused.getMessage()))
        .startsWith("Zeile 1, Spalte ")
        .contains(": Das ist kein gültiges JSON: ")
        .doesNotContainPattern("xpect|llegal|nvalid| not |value|name\\b|property|token|character")
        .doesNotContainPattern(" a | no | the |missing|within|allowed|line|tab\\b|code");
  }

  @Test
  void aRefusalIsSaidAsAWhole() {
    assertThat(Sentences.of("pool.replicas: found -1, allowed is a whole number from 0 to 4,096"))
        .isEqualTo("pool.replicas: gefunden -1, erlaubt ist eine ganze Zahl von 0 bis 4,096");
    assertThat(
            Sentences.of(
                "found an unknown field, allowed is an object with \"at\", \"rate\" or \"kind\""
                    + " (did you mean \"rate\"?)"))
        .isEqualTo(
            "gefunden ein unbekanntes Feld, erlaubt ist ein Objekt mit \"at\", \"rate\" oder"
                + " \"kind\" (ist „rate“ gemeint?)");
  }

  private static Stream<String> texts() {
    return StarterScenarios.all().stream().map(ScenarioJson::write);
  }

  /** Each value and each name is spoilt once, in one way after the other. */
  private static Stream<String> spoilt(String text) {
    var values = VALUE.matcher(text).results().toList();
    var names = NAME.matcher(text).results().toList();
    return Stream.concat(
        IntStream.range(0, values.size())
            .mapToObj(i -> replaced(text, values.get(i), WRONG.get(i % WRONG.size()))),
        IntStream.range(0, names.size())
            .mapToObj(i -> replaced(text, names.get(i), "\"" + names.get(i).group(1) + "s\"")));
  }

  private static String replaced(String text, MatchResult at, String by) {
    return text.substring(0, at.start()) + by + text.substring(at.end());
  }

  private static void refuse(String text, Set<String> said) {
    try {
      ScenarioJson.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidScenarioException refused) {
      Stream.of(refused.found(), refused.allowed())
          .filter(half -> WORDS.matcher(QUOTED.matcher(half).replaceAll("")).find())
          .forEach(said::add);
    }
  }
}
