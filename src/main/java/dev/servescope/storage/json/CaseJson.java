package dev.servescope.storage.json;

import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Figure;
import dev.servescope.run.gallery.Topic;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** A case of the gallery as JSON text; its scenarios stand in files of their own beside it. */
public final class CaseJson {
  private static final Draft USUAL = new Draft("", "", "", List.of(), "", 1, List.of(), List.of());

  private static final Shape<Draft> SHAPE =
      Shape.of(
          USUAL,
          at ->
              new Draft(
                  at.required("id", Draft::id, Values.text("a letter and a number")),
                  at.required("title", Draft::title, Values.text("a few words")),
                  at.required("line", Draft::line, Values.text("a line")),
                  at.required(
                      "topics",
                      Draft::topics,
                      Codec.names(Topic.values(), CaseWords::of).list("a list of topics")),
                  at.required("story", Draft::story, Values.text("a text")),
                  at.optional("replications", Draft::replications, Values.WHOLE),
                  at.required("scenarios", Draft::scenarios, Values.NAME.list("a list of names")),
                  at.required("figures", Draft::figures, FigureJson.CODEC.list("a list"))));

  private static final Codec<List<String>> NAMES = Values.NAME.list("a list of names");

  private CaseJson() {}

  /** A case whose scenarios are still names. */
  private record Draft(
      String id,
      String title,
      String line,
      List<Topic> topics,
      String story,
      int replications,
      List<String> scenarios,
      List<Figure> figures) {}

  /** Gives the scenario of a key of the case. */
  public interface Source {
    /** The scenario. */
    Scenario scenario(String key) throws IOException;
  }

  /**
   * Reads a case.
   *
   * @throws InvalidScenarioException where the text holds no case
   * @throws IOException where one of its scenarios cannot be read
   */
  public static Case read(byte[] text, Source source) throws IOException {
    var draft = read(text, SHAPE);
    var members = new ArrayList<Case.Member>();
    for (var key : draft.scenarios) {
      members.add(new Case.Member(key, source.scenario(key)));
    }
    try {
      return new Case(
          draft.id,
          draft.title,
          draft.line,
          draft.topics,
          draft.story,
          draft.replications,
          members,
          draft.figures);
    } catch (InvalidValueException refused) {
      throw InvalidScenarioException.value(refused);
    }
  }

  /** The text of a case, without its scenarios: reading it gives an equal case. */
  public static String write(Case its) {
    var keys = its.members().stream().map(Case.Member::key).toList();
    return Layout.of(
        SHAPE.write(
            new Draft(
                its.id(),
                its.title(),
                its.line(),
                its.topics(),
                its.story(),
                its.replications(),
                keys,
                its.figures())));
  }

  /** Reads a list of names, such as that of all cases. */
  public static List<String> names(byte[] text) throws InvalidScenarioException {
    return read(text, NAMES);
  }

  private static <T> T read(byte[] text, Codec<T> codec) throws InvalidScenarioException {
    try {
      return codec.read(new Place("", JsonText.parse(text)));
    } catch (InvalidValueException refused) {
      throw InvalidScenarioException.value(refused);
    } catch (JacksonException refused) {
      throw InvalidScenarioException.value(
          new InvalidValueException("", "no JSON", "a case of the gallery"));
    }
  }
}
