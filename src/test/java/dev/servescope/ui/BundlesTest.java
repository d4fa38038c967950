package dev.servescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the window stands in every language. */
class BundlesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Words that are the same in both languages; a text of these alone may be left as it is. */
  private static final Set<String> SHARED =
      Set.of(
          "ServeScope",
          "Shards",
          "Batch",
          "Rate",
          "Clients",
          "Name",
          "Limit",
          "Limits",
          "In",
          "Phase",
          "Pool",
          "POOL",
          "Region",
          "Route",
          "Shard",
          "Zone",
          "Poisson",
          "Exponential",
          "Lognormal",
          "Gamma",
          "HPA",
          "KPA",
          "Kubernetes",
          "Knative",
          "in",
          "Sharding",
          "cm",
          "English",
          "Deutsch",
          "hash",
          "Alt",
          "Tab",
          "Esc",
          "Edge",
          "Version",
          "System",
          "Java",
          "JavaFX",
          "exponential",
          "gamma");

  static Stream<String> bundles() {
    return Stream.of("ui/messages", "ui/sentences", "theory/theory");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void germanHasEveryTextAndNoOther(String bundle) {
    assertThat(texts(bundle + "_de").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(texts(bundle).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aTextHasTheSamePlaceholdersInBothLanguages(String bundle) {
    var german = texts(bundle + "_de");
    texts(bundle)
        .forEach(
            (key, english) ->
                assertThat(places(german.getProperty(key.toString())))
                    .as("%s of %s", key, bundle)
                    .isEqualTo(places(english.toString())));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrBreaksItsPlaceholders(String bundle) {
    Stream.of(bundle, bundle + "_de")
        .map(BundlesTest::texts)
        .flatMap(texts -> texts.entrySet().stream())
        .forEach(
            text ->
                assertThat(text.getValue().toString())
                    .as(text.getKey().toString())
                    .isNotBlank()
                    .doesNotContain("'"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nothingIsLeftInEnglishByOversight(String bundle) {
    var german = texts(bundle + "_de");
    texts(bundle)
        .forEach(
            (key, english) -> {
              if (english.equals(german.getProperty(key.toString()))) {
                assertThat(words(english.toString()))
                    .as("%s of %s", key, bundle)
                    .isSubsetOf(SHARED);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noLineHasSpaceAroundItsSignOrAKeyTwice(String bundle) throws IOException {
    for (var name : Set.of(bundle, bundle + "_de")) {
      var lines =
          new String(bytes(name), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      assertThat(lines).as(name).allMatch(line -> line.matches("[a-z0-9._-]+=\\S.*"));
      assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList())
          .as(name)
          .doesNotHaveDuplicates();
    }
  }

  private static TreeSet<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Without what stands for something else, such as units and percentiles. */
  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties texts(String bundle) {
    var texts = new Properties();
    try (var reader =
        new InputStreamReader(
            BundlesTest.class.getResourceAsStream(path(bundle)), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return texts;
  }

  private static byte[] bytes(String bundle) throws IOException {
    try (var in = BundlesTest.class.getResourceAsStream(path(bundle))) {
      return in.readAllBytes();
    }
  }

  private static String path(String bundle) {
    return "/dev/servescope/" + bundle + ".properties";
  }
}
