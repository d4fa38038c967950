package dev.servescope.storage.json;

import dev.servescope.run.gallery.Amount;
import dev.servescope.run.gallery.Claim;
import dev.servescope.run.gallery.Claim.Between;
import dev.servescope.run.gallery.Claim.Equal;
import dev.servescope.run.gallery.Claim.Order;
import dev.servescope.run.gallery.Claim.Silent;
import dev.servescope.run.gallery.Figure;
import dev.servescope.run.gallery.Measured;
import dev.servescope.run.gallery.Unit;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A figure of a case in the file: {@code {"what": "mean latency", "claim": "equal", "book":
 * "123ms", "within": "0.1ms", "measured": "simple.latencyMean"}}.
 */
final class FigureJson {
  private static final List<String> AROUND = List.of("what", "differs", "because");
  private static final Codec<Unit> UNIT = Codec.names(Unit.values(), CaseWords::of);
  private static final Amount ANY = new Amount(0, Unit.COUNT);
  private static final Measured NOTHING = new Measured.Constant(0);
  private static final Codec<String> SENTENCE = Values.text("a text");

  private static final Kinds<Claim> CLAIMS =
      new Kinds<Claim>("claim")
          .with("equal", Equal.class, equal())
          .with("between", Between.class, between())
          .with("order", Order.class, order())
          .with("silent", Silent.class, silent());

  static final Codec<Figure> CODEC = Codec.of(FigureJson::read, FigureJson::write);

  private FigureJson() {}

  private static Figure read(Place place) {
    var claim = CLAIMS.read(place, AROUND);
    return place.make(
        () -> {
          var fields = Fields.open(new Place("", place.node()));
          return new Figure(
              SENTENCE.read(fields.at("what")),
              claim,
              fields.or("differs", false, Place::flag),
              fields.or("because", "", SENTENCE::read));
        });
  }

  private static JsonNode write(Figure figure) {
    var object = CLAIMS.write(figure.claim(), Nodes.object().put("what", figure.what()));
    if (figure.differs()) {
      object.put("differs", true);
    }
    return figure.because().isEmpty() ? object : object.put("because", figure.because());
  }

  private static Shape<Equal> equal() {
    return Shape.of(
        new Equal(ANY, ANY, NOTHING),
        at ->
            new Equal(
                at.required("book", Equal::book, AmountJson.CODEC),
                at.required("within", Equal::within, AmountJson.CODEC),
                at.required("measured", Equal::measured, MeasuredJson.CODEC)));
  }

  private static Shape<Between> between() {
    return Shape.of(
        new Between(ANY, ANY, NOTHING),
        at ->
            new Between(
                at.required("least", Between::least, AmountJson.CODEC),
                at.required("most", Between::most, AmountJson.CODEC),
                at.required("measured", Between::measured, MeasuredJson.CODEC)));
  }

  private static Shape<Order> order() {
    var usual = new Order.Term("term", NOTHING);
    var term =
        Shape.of(
            usual,
            at ->
                new Order.Term(
                    at.required("label", Order.Term::label, Values.NAME),
                    at.required("measured", Order.Term::measured, MeasuredJson.CODEC)));
    return Shape.of(
        new Order(Unit.COUNT, List.of(usual, usual)),
        at ->
            new Order(
                at.required("unit", Order::unit, UNIT),
                at.required("terms", Order::terms, term.list("a list of terms"))));
  }

  private static Shape<Silent> silent() {
    return Shape.of(
        new Silent(Unit.COUNT, NOTHING),
        at ->
            new Silent(
                at.required("unit", Silent::unit, UNIT),
                at.required("measured", Silent::measured, MeasuredJson.CODEC)));
  }
}
