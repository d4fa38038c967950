package dev.servescope.storage.json;

import dev.servescope.run.Component;
import dev.servescope.run.CostCause;
import dev.servescope.run.gallery.Level;
import dev.servescope.run.gallery.Measured;
import dev.servescope.run.gallery.Measured.Computed;
import dev.servescope.run.gallery.Measured.Constant;
import dev.servescope.run.gallery.Measured.Course;
import dev.servescope.run.gallery.Measured.Crossing;
import dev.servescope.run.gallery.Measured.Down;
import dev.servescope.run.gallery.Measured.Moment;
import dev.servescope.run.gallery.Measured.OfGroup;
import dev.servescope.run.gallery.Measured.Paid;
import dev.servescope.run.gallery.Measured.Spent;
import dev.servescope.run.gallery.Measured.TimeShare;
import dev.servescope.run.gallery.Measured.Total;
import dev.servescope.run.gallery.Measured.WhileProcessing;
import dev.servescope.run.gallery.Quantity;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A measure in the file: a number, {@code "batch.latencyMean"} for a figure of a whole run, or an
 * object such as {@code {"type": "moment", "scenario": "queue", "request": 3, "of": "end"}}.
 */
final class MeasuredJson {
  private static final Measured ANY = new Constant(0);

  private static final Kinds<Measured> KINDS =
      new Kinds<Measured>("type")
          .with("spent", Spent.class, spent())
          .with("paid", Paid.class, paid())
          .with("moment", Moment.class, moment())
          .with("group", OfGroup.class, group())
          .with("course", Course.class, course())
          .with("timeShare", TimeShare.class, timeShare())
          .with("down", Down.class, down())
          .with("whileProcessing", WhileProcessing.class, whileProcessing())
          .with("computed", Computed.class, computed())
          .with("crossing", Crossing.class, crossing());

  static final Codec<Measured> CODEC = Codec.of(MeasuredJson::read, MeasuredJson::write);

  private MeasuredJson() {}

  private static Measured read(Place place) {
    if (place.node().isNumber()) {
      return new Constant(place.number());
    }
    return place.node().isString() ? total(place) : KINDS.read(place);
  }

  private static Measured total(Place place) {
    var help = "a scenario and a figure such as \"batch.latencyMean\"";
    var text = place.text(help);
    int dot = text.lastIndexOf('.');
    if (dot < 0) {
      throw place.refuse(help);
    }
    var name = new Place(place.path(), Nodes.text(text.substring(dot + 1)));
    return new Total(text.substring(0, dot), names(Quantity.values()).read(name));
  }

  private static JsonNode write(Measured measured) {
    return switch (measured) {
      case Constant(double value) -> Nodes.number(value);
      case Total(String scenario, Quantity quantity) ->
          Nodes.text(scenario + "." + CaseWords.of(quantity));
      default -> KINDS.write(measured);
    };
  }

  private static <E extends Enum<E>> Codec<E> names(E[] values) {
    return Codec.names(values, CaseWords::of);
  }

  private static Codec<Measured> any() {
    return Codec.later(() -> CODEC);
  }

  private static Shape<Spent> spent() {
    return Shape.of(
        new Spent("", Component.WORK),
        at ->
            new Spent(
                at.required("scenario", Spent::scenario, Values.REFERENCE),
                at.required("on", Spent::component, names(Component.values()))));
  }

  private static Shape<Paid> paid() {
    return Shape.of(
        new Paid("", CostCause.BUSY),
        at ->
            new Paid(
                at.required("scenario", Paid::scenario, Values.REFERENCE),
                at.required("for", Paid::cause, names(CostCause.values()))));
  }

  private static Shape<Moment> moment() {
    return Shape.of(
        new Moment("", 1, Moment.Which.END),
        at ->
            new Moment(
                at.required("scenario", Moment::scenario, Values.REFERENCE),
                at.required("request", Moment::request, Values.WHOLE),
                at.required("of", Moment::which, names(Moment.Which.values()))));
  }

  private static Shape<OfGroup> group() {
    return Shape.of(
        new OfGroup("", "", OfGroup.Aspect.AVAILABILITY),
        at ->
            new OfGroup(
                at.required("scenario", OfGroup::scenario, Values.REFERENCE),
                at.required("group", OfGroup::group, Values.NAME),
                at.required("of", OfGroup::aspect, names(OfGroup.Aspect.values()))));
  }

  private static Shape<Course> course() {
    return Shape.of(
        new Course("", Level.QUEUE, Duration.ZERO, Duration.ofSeconds(1), Course.Over.MEAN),
        at ->
            new Course(
                at.required("scenario", Course::scenario, Values.REFERENCE),
                at.required("of", Course::level, names(Level.values())),
                at.required("from", Course::from, Values.DURATION),
                at.required("to", Course::to, Values.DURATION),
                at.always("over", Course::over, names(Course.Over.values()))));
  }

  private static Shape<TimeShare> timeShare() {
    return Shape.of(
        new TimeShare("", Level.QUEUE, 0),
        at ->
            new TimeShare(
                at.required("scenario", TimeShare::scenario, Values.REFERENCE),
                at.required("of", TimeShare::level, names(Level.values())),
                at.required("atLeast", TimeShare::atLeast, Values.NUMBER)));
  }

  private static Shape<Down> down() {
    return Shape.of(
        new Down(ANY, Down.Per.DAY),
        at ->
            new Down(
                at.required("availability", Down::availability, any()),
                at.required("per", Down::per, names(Down.Per.values()))));
  }

  private static Shape<WhileProcessing> whileProcessing() {
    return Shape.of(
        new WhileProcessing(""),
        at ->
            new WhileProcessing(
                at.required("scenario", WhileProcessing::scenario, Values.REFERENCE)));
  }

  private static Shape<Computed> computed() {
    return Shape.of(
        new Computed(Computed.Operation.SUM, List.of(ANY, ANY)),
        at ->
            new Computed(
                at.required("by", Computed::operation, names(Computed.Operation.values())),
                at.required("of", Computed::of, any().list("a list of measures"))));
  }

  private static Shape<Crossing> crossing() {
    var usual = new Crossing.Point(0, ANY, ANY);
    var point =
        Shape.of(
            usual,
            at ->
                new Crossing.Point(
                    at.required("at", Crossing.Point::at, Values.NUMBER),
                    at.required("rising", Crossing.Point::rising, any()),
                    at.required("other", Crossing.Point::other, any())));
    return Shape.of(
        new Crossing(List.of(usual, usual)),
        at ->
            new Crossing(at.required("points", Crossing::points, point.list("a list of points"))));
  }
}
