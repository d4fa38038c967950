package dev.servescope.storage.json;

import dev.servescope.run.lesson.Lesson;
import dev.servescope.run.lesson.Text;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * A lesson as JSON text. Its scenarios stand in it, or are named and come from elsewhere; texts are
 * strings, or objects with a string for each language.
 */
public final class LessonJson {
  /** The largest text that is read, in bytes. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final String FORMAT = "servescope-lesson";
  private static final int VERSION = 1;

  /** How much of a text is looked at to tell whether it is a lesson, in bytes. */
  public static final int HEAD = 65_536;

  private static final Pattern MARK = Pattern.compile("\"format\"\\s*:\\s*\"" + FORMAT + "\"");
  private static final List<String> FIELDS =
      List.of("format", "version", "title", "summary", "minutes", "level", "steps");
  private static final Codec<Lesson.Level> LEVEL =
      Codec.names(Lesson.Level.values(), CaseWords::of);

  private LessonJson() {}

  /** Gives the texts of scenarios by their names. */
  public interface Source {
    /** The names that there are, as half a sentence. */
    String names();

    /** The text of the scenario of a name, if there is one. */
    Optional<byte[]> scenario(String name);
  }

  /** What a lesson may name of the window. */
  public record Names(List<String> knobs, List<String> charts) {
    /** Copies the lists. */
    public Names {
      knobs = List.copyOf(knobs);
      charts = List.copyOf(charts);
    }
  }

  /** Whether a text means to be a lesson, even where it is damaged further on. */
  public static boolean isLesson(byte[] text) {
    var head = new String(text, 0, Math.min(HEAD, text.length), StandardCharsets.UTF_8);
    return MARK.matcher(head).find();
  }

  /**
   * Reads a lesson from a text in UTF-8.
   *
   * @param key what it is remembered by
   * @throws InvalidScenarioException where it is no JSON, of another format or a later version, or
   *     holds an unknown field or a value out of range; it says where
   */
  public static Lesson read(String key, byte[] text, Source source, Names names)
      throws InvalidScenarioException {
    try {
      var root = new Place("", JsonText.parse(text));
      Format.check(root, FORMAT, VERSION);
      return lesson(key, root, new StepJson(source, names));
    } catch (InvalidValueException refused) {
      throw InvalidScenarioException.value(refused);
    } catch (JacksonException refused) {
      throw ScenarioJson.explain(refused);
    }
  }

  private static Lesson lesson(String key, Place root, StepJson steps) {
    var fields = Fields.of(root, FIELDS, List.of());
    return new Lesson(
        key,
        TextJson.READER.read(fields.at("title")),
        fields.or("summary", Text.NONE, TextJson.READER::read),
        fields.or("minutes", 10, Place::whole),
        fields.or("level", Lesson.Level.START, LEVEL::read),
        fields.at("steps").items("a list of steps").stream().map(steps::read).toList());
  }
}
