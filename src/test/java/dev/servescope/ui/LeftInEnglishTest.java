package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the sources below the window write in English stands among the sentences. It looks at the
 * texts between quotation marks that have a space between words, and is content with those that are
 * a known sentence or a part of one; whoever writes a new refusal is told so here.
 */
class LeftInEnglishTest extends InGerman {
  private static final Path SOURCES = Path.of("src/main/java/dev/servescope");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern JOINED = Pattern.compile("(?<!\\\\)\"\\s*\\+\\s*\"");
  private static final Pattern PLACE = Pattern.compile("%[-,0-9.]*[a-z]");
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,} \\p{L}|\\p{L} \\p{L}{2,}|\\p{L}{3,} $");

  /** Told where the program itself is wrong, or to other programs; no user reads these. */
  private static final Set<String> UNSEEN =
      Set.of(
          "no file ",
          " in the gallery",
          "the gallery's ",
          " is wrong: ",
          "cannot read the gallery's ",
          "the list of lessons is wrong",
          "cannot read ",
          "No space left",
          "Read-only file system",
          "not enough space",
          "quota exceeded",
          "no name in files for ",
          "writing to memory failed",
          "more entries than were counted",
          "an entry is too long",
          "a picture of ",
          " pixels in rows of ",
          "ServeScope scenario",
          "it unpacks to too much",
          "no keyword of a PNG: ",
          "lesson ",
          "English is always there",
          "model load",
          "session id",
          "request tokens",
          "response tokens",
          "; byte offset.*",
          "values must ascend: ",
          "no step from ",
          "a search needs candidates and targets",
          "the search was stopped",
          "the sweep was stopped",
          "one or two ranges, one or two sides",
          "the comparison was stopped",
          "Document nesting depth",
          "Number value length",
          "Name length",
          "Token count",
          "Most on target",
          "Cheapest on target",
          "Nothing on target",
          "Values left out");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenario",
        "storage/disk",
        "storage/json",
        "storage/picture",
        "storage/trace",
        "storage/LessonFiles.java",
        "run/lesson",
        "run/gallery",
        "study/knob",
        "study/find",
        "study/sweep",
        "study/compare"
      })
  void everyTextOfTheSourcesIsKnown(String part) throws IOException {
    var known = known();
    var texts = texts(SOURCES.resolve(part));
    assertThat(texts).isNotEmpty();
    assertThat(texts)
        .filteredOn(text -> !UNSEEN.contains(text))
        .allMatch(
            text ->
                known.contains(text.strip())
                    || Sentences.knows(text)
                    || Stream.of(" 1", "\"").anyMatch(end -> Sentences.knows(text.strip() + end)));
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      // What the reader of JSON says of all that is no JSON has a test of its own.
      var sources =
          files
              .filter(file -> file.toString().endsWith(".java") && !file.endsWith("Syntax.java"))
              .toList();
      var all = new StringBuilder();
      for (var source : sources) {
        all.append(COMMENT.matcher(Files.readString(source)).replaceAll("")).append('\n');
      }
      return TEXT.matcher(JOINED.matcher(all).replaceAll(""))
          .results()
          .map(found -> found.group(1).replace("\\\"", "\""))
          .filter(text -> text.indexOf('\\') < 0)
          .flatMap(text -> Arrays.stream(PLACE.split(text)))
          .filter(text -> WORDS.matcher(text).find())
          .distinct()
          .toList();
    }
  }

  private static String known() throws IOException {
    var texts = new Properties();
    for (var bundle : List.of("ui/sentences", "theory/theory")) {
      try (var in =
          LeftInEnglishTest.class.getResourceAsStream(
              "/dev/servescope/" + bundle + ".properties")) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return texts.values().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
