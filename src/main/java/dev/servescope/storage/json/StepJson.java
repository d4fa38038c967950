package dev.servescope.storage.json;

import dev.servescope.run.lesson.Expression;
import dev.servescope.run.lesson.Step;
import dev.servescope.run.lesson.Text;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a lesson, one after the other: each may go on with the scenario of the one before.
 */
final class StepJson {
  private static final List<String> FIELDS =
      List.of(
          "heading",
          "text",
          "scenario",
          "baseline",
          "knobs",
          "charts",
          "hide",
          "question",
          "goal",
          "solution",
          "lookFor",
          "hint",
          "mistake");

  private final SceneJson scenes;
  private final LessonJson.Names names;
  private SceneJson.@Nullable Scene left;

  StepJson(LessonJson.Source source, LessonJson.Names names) {
    this.scenes = new SceneJson(source);
    this.names = names;
  }

  Step read(Place place) {
    var fields = Fields.of(place, FIELDS, List.of());
    return place.make(() -> checked(step(fields)));
  }

  private Step step(Fields fields) {
    boolean keeps = !fields.has("scenario");
    var scene = keeps ? kept() : scenes.read(fields.at("scenario"));
    left = scene;
    Optional<Scenario> solution = Optional.empty();
    if (fields.has("solution")) {
      left = SceneJson.settings(scene, fields.at("solution"));
      solution = Optional.of(left.scenario());
    }
    return new Step(
        TextJson.READER.read(fields.at("heading")),
        says(fields),
        stage(fields, scene.scenario(), keeps),
        optional(fields, "question", QuestionJson::read),
        optional(fields, "goal", QuestionJson::goal),
        solution);
  }

  private SceneJson.Scene kept() {
    if (left == null) {
      throw new InvalidValueException(
          "scenario", "nothing", "a scenario, as there is no step before to keep one from");
    }
    return left;
  }

  private static Step.Says says(Fields fields) {
    return new Step.Says(
        TextJson.READER.read(fields.at("text")),
        fields.or("lookFor", Text.NONE, TextJson.READER::read),
        fields.or("hint", Text.NONE, TextJson.READER::read),
        fields.or("mistake", Text.NONE, TextJson.READER::read));
  }

  private Step.Stage stage(Fields fields, Scenario scenario, boolean keeps) {
    return new Step.Stage(
        scenario,
        keeps,
        optional(fields, "baseline", place -> scenes.read(place).scenario()),
        optional(fields, "knobs", place -> names(place, names.knobs())),
        fields.or("charts", List.of(), place -> names(place, names.charts())),
        fields.or("hide", Optional.empty(), StepJson::hide));
  }

  private static <T> Optional<T> optional(Fields fields, String name, Function<Place, T> reader) {
    return fields.has(name) ? Optional.of(reader.apply(fields.at(name))) : Optional.empty();
  }

  private static List<String> names(Place place, List<String> known) {
    return place.items("a list of names").stream().map(item -> name(item, known)).toList();
  }

  private static String name(Place place, List<String> known) {
    var found = place.text("a name");
    if (!known.contains(found)) {
      throw place.refuse(Words.listFor(found, known));
    }
    return found;
  }

  /** True is from the start on. */
  private static Optional<Double> hide(Place place) {
    if (place.node().isBoolean()) {
      return place.flag() ? Optional.of(0.0) : Optional.empty();
    }
    if (!place.node().isString()) {
      throw place.refuse("true, false, or a time such as \"10m\"");
    }
    return Optional.of(Values.DURATION.read(place).toNanos() / 1e9);
  }

  private static Step checked(Step step) {
    step.figures().forEach(figure -> check(figure, step));
    return step;
  }

  private static void check(Expression figure, Step step) {
    switch (figure) {
      case Expression.Reading(var gauge, var ofBaseline) when ofBaseline ->
          baseline(step, gauge.key());
      case Expression.GroupReading(var gauge, var group, var ofBaseline) -> {
        var of = ofBaseline ? baseline(step, gauge.key()) : step.stage().scenario();
        var known = groups(of);
        if (!known.contains(group)) {
          throw new InvalidValueException(
              "", gauge.key() + "(" + group + ")", "a class or tier: " + Words.list(known));
        }
      }
      default -> {}
    }
  }

  private static Scenario baseline(Step step, String figure) {
    return step.stage()
        .baseline()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "baseline", "nothing", "a scenario, as baseline." + figure + " is spoken of"));
  }

  private static List<String> groups(Scenario scenario) {
    var classes = scenario.demand().classes().stream().map(RequestClass::name);
    var tiers = scenario.demand().tiers().stream().map(Tier::name);
    return Stream.concat(classes, tiers).filter(name -> !name.isEmpty()).distinct().toList();
  }
}
