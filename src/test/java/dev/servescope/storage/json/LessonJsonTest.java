package dev.servescope.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonJsonTest {
  private static final String SCENARIO =
      """
      {"format": "servescope", "version": 1, "name": "Plain",
       "traffic": {"type": "poisson", "rate": "5/s"},
       "requests": {"work": {"type": "exponential", "mean": "100ms"}}}
      """;
  private static final String LESSON =
      """
      {"format": "servescope-lesson", "version": 1, "title": "Title", "summary": "Summary.",
       "minutes": 5, "level": "next",
       "steps": [
         {"heading": "One", "text": "Text of **one**, {p95}.", "scenario": "plain",
          "charts": ["latency", "queue"], "knobs": ["replicas"], "hide": "10m",
          "question": {"ask": "Ask?", "choices": [
            {"text": "yes", "right": "p95 < 2 s", "because": "It is {p95}."},
            {"text": "no", "right": "p95 >= 2 s", "because": "Not {p95}."}]},
          "goal": {"check": "p95 < 1 s and cost < $9/h", "text": "Goal."},
          "solution": ["pool.replicas=2"],
          "lookFor": "Look.", "hint": "Hint.", "mistake": "Mistake."},
         {"heading": {"en": "Two", "de": "Zwei"}, "text": "Text.",
          "baseline": {"from": "plain", "set": ["traffic.rate=9/s"]},
          "question": {"ask": "How long?", "value": "p95", "within": "20%",
                       "because": "Not {baseline.p95}."}}
       ]}
      """;

  private record OneSource() implements LessonJson.Source {
    @Override
    public String names() {
      return "the scenario \"plain\"";
    }

    @Override
    public Optional<byte[]> scenario(String name) {
      return name.equals("plain") ? Optional.of(bytes(SCENARIO)) : Optional.empty();
    }
  }

  private static final LessonJson.Names NAMES =
      new LessonJson.Names(List.of("replicas", "batch-size"), List.of("latency", "queue"));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Lesson read(String text) throws IOException {
    return LessonJson.read("key", bytes(text), new OneSource(), NAMES);
  }

  @Test
  void aLessonIsReadWithAllItsParts() throws IOException {
    var lesson = read(LESSON);
    assertThat(lesson.title().in("en")).isEqualTo("Title");
    assertThat(lesson.level()).isEqualTo(Lesson.Level.NEXT);
    var one = lesson.steps().getFirst();
    assertThat(one.stage().knobs()).contains(List.of("replicas"));
    assertThat(one.stage().charts()).containsExactly("latency", "queue");
    assertThat(one.stage().hidesAt()).contains(600.0);
    assertThat(one.stage().keeps()).isFalse();
    assertThat(one.question().orElseThrow()).isInstanceOf(Question.Choices.class);
    assertThat(one.goal().orElseThrow().check().all()).hasSize(2);
    assertThat(one.solution().orElseThrow().pools().getFirst().replicas()).isEqualTo(2);
    var two = lesson.steps().getLast();
    assertThat(two.heading().in("de")).isEqualTo("Zwei");
    assertThat(two.heading().in("fr")).isEqualTo("Two");
    assertThat(two.stage().keeps()).isTrue();
    assertThat(two.stage().scenario()).isEqualTo(one.left());
    assertThat(two.stage().knobs()).isEmpty();
    assertThat(((Question.Guess) two.question().orElseThrow()).within()).isEqualTo(0.2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "servescope-lesson"         | "servescope-leson"   | format: found "servescope-leson", allowed is "servescope-lesson"
          "version": 1                | "version": 2         | version: found 2, allowed is at most 1
          "title": "Title"            | "title": 7           | title: found 7, allowed is a text
          "title": "Title",           |                      | title: found nothing
          "minutes": 5                | "minutes": 0         | minutes: found 0, allowed is a whole number from 1 to 240
          "minutes": 5                | "minutes": "5"       | minutes: found "5", allowed is a whole number
          "level": "next"             | "level": "nxt"       | level: found "nxt", allowed is "start", "next" or "expert" (did you mean "next"?)
          "summary"                   | "sumary"             | sumary: found an unknown field, allowed is "format", "version", "title", "summary"
          "heading": "One",           |                      | steps[0].heading: found nothing
          "heading": {"en": "Two",    | "heading": {         | steps[1].heading: found an object, allowed is a text, or texts by language
          "de": "Zwei"                | "deutsch": "Zwei"    | steps[1].heading: found an object, allowed is a language of two letters
          "de": "Zwei"                | "de": 2              | steps[1].heading.de: found 2
          one**, {p95}                | one**, {p96}         | steps[0].text: found "Text of **one**, {p96}.", allowed is one of p50, p90
          one**, {p95}                | one**, {p95          | steps[0].text: found
          "scenario": "plain"         | "scenario": "plan"   | steps[0].scenario: found "plan", allowed is the scenario
          "scenario": "plain"         | "scenario": 3        | steps[0].scenario: found 3, allowed is the name of a scenario, or an object
          "scenario": "plain",        |                      | steps[0].scenario: found nothing, allowed is a scenario, as there is no step before
          "scenario": "plain"         | "scenario": {"name": "x"} | steps[0].scenario.traffic: found nothing
          "from": "plain"             | "from": "other"      | steps[1].baseline.from: found "other"
          ["traffic.rate=9/s"]        | ["traffic.rate"]     | steps[1].baseline.set[0]: found "traffic.rate", allowed is a setting such as
          ["traffic.rate=9/s"]        | ["traffic.rate=9"]   | steps[1].baseline.set.traffic.rate: found 9, allowed is a rate
          ["pool.replicas=2"]         | ["pool.replicas=-2"] | steps[0].solution.pool.replicas: found -2, allowed is a whole number from 0
          ["pool.replicas=2"]         | "pool.replicas=2"    | steps[0].solution: found "pool.replicas=2", allowed is a list of settings
          ["latency", "queue"]        | ["latncy"]           | steps[0].charts[0]: found "latncy", allowed is "latency" or "queue" (did you mean "latency"?)
          ["replicas"]                | ["replica"]          | steps[0].knobs[0]: found "replica", allowed is "replicas" or "batch-size" (did you mean "replicas"?)
          ["replicas"]                | "replicas"           | steps[0].knobs: found "replicas", allowed is a list of names
          "hide": "10m"               | "hide": 10           | steps[0].hide: found 10, allowed is true, false, or a time
          "hide": "10m"               | "hide": "soon"       | steps[0].hide: found "soon", allowed is a duration
          "right": "p95 < 2 s"        | "right": "p95 < 2"   | steps[0].question.choices[0].right: found "p95 < 2", allowed is the same unit on both sides
          "right": "p95 < 2 s"        | "right": "fast"      | steps[0].question.choices[0].right: found "fast", allowed is one of p50
          "because": "Not {p95}."     | "becos": ""          | steps[0].question.choices[1].becos: found an unknown field
          "value": "p95"              | "value": "p95 <"     | steps[1].question.value: found "p95 <"
          "within": "20%"             | "within": "200%"     | steps[1].question.within: found 2, allowed is a number from 0 to 1
          {baseline.p95}              | {baseline.p95(x)}    | steps[1]: found p95(x), allowed is a class or tier
          "check": "p95 < 1 s and     | "check": "p95 < 1 s or | steps[0].goal.check: found "p95 < 1 s or cost < $9/h", allowed is "and" or the end
          "lookFor": "Look."          | "lookfor": "Look."   | steps[0].lookfor: found an unknown field, allowed is
          """)
  void whatALessonCannotSayIsRefusedWithItsPlace(String good, String bad, String sentence) {
    var wrong = LESSON.replace(good, bad == null ? "" : bad);
    assertThat(wrong).isNotEqualTo(LESSON);
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void aFigureOfTheBaselineNeedsOne() {
    assertThatThrownBy(() -> read(LESSON.replace("Not {p95}", "Not {baseline.p95}")))
        .hasMessageContaining("steps[0].baseline: found nothing")
        .hasMessageContaining("baseline.p95 is spoken of");
  }

  @Test
  void aHiddenFutureNeedsAQuestionAndASolutionAGoal() {
    var hidden = LESSON.replace("\"heading\": {", "\"hide\": true, \"heading\": {");
    var plain = hidden.replaceAll("(?s),\\s*\"question\": \\{\"ask\": \"How.*?\\}\\}", "}");
    assertThatThrownBy(() -> read(plain)).hasMessageContaining("steps[1].hide: found a time");
    var aimless = LESSON.replaceAll("\"goal\": .*\\},", "");
    assertThatThrownBy(() -> read(aimless)).hasMessageContaining("steps[0].solution: found a list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "3", "\"lesson\"", "{\"format\": 1}"})
  void whatIsNoLessonIsRefusedWithASentence(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidScenarioException.class);
  }

  @Test
  void aMistakeInTheTextIsToldWithLineAndColumn() {
    assertThatThrownBy(() -> read(LESSON.replace("\"minutes\": 5,", "\"minutes\": 5")))
        .hasMessageStartingWith("Line 2, column ");
  }

  @Test
  void boundsAreKeptAgainstHostileFiles() {
    var steps = "{\"heading\": \"a\", \"text\": \"b\", \"scenario\": \"plain\"},".repeat(41);
    var many =
        "{\"format\": \"servescope-lesson\", \"version\": 1, \"title\": \"t\", \"steps\": ["
            + steps.substring(0, steps.length() - 1)
            + "]}";
    assertThatThrownBy(() -> read(many)).hasMessageContaining("steps: found 41");
    assertThatThrownBy(() -> read(LESSON.replace("Look.", "x".repeat(4001))))
        .hasMessageContaining("up to 4000 characters");
    var deep = "[".repeat(100_000);
    assertThatThrownBy(() -> read(deep)).isInstanceOf(InvalidScenarioException.class);
  }

  @Test
  void aLessonIsToldFromAScenarioByItsFormatEvenIfItIsBroken() {
    assertThat(LessonJson.isLesson(bytes(LESSON))).isTrue();
    assertThat(LessonJson.isLesson(bytes("{ \"format\" : \"servescope-lesson\", oops"))).isTrue();
    assertThat(LessonJson.isLesson(bytes(SCENARIO))).isFalse();
    assertThat(LessonJson.isLesson(new byte[0])).isFalse();
  }
}
