package dev.servescope.storage.json;

import dev.servescope.scenario.quantity.Bandwidth;
import dev.servescope.scenario.quantity.Bytes;
import dev.servescope.scenario.quantity.Dollars;
import dev.servescope.scenario.quantity.Rate;
import dev.servescope.scenario.quantity.Units;
import java.time.Duration;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values that a field of the file may hold: numbers, texts and quantities with their units. */
final class Values {
  static final Codec<Integer> WHOLE = Codec.of(Place::whole, JsonNodeFactory.instance::numberNode);
  static final Codec<Double> NUMBER = Codec.of(Place::number, Nodes::number);
  static final Codec<Boolean> FLAG = Codec.of(Place::flag, JsonNodeFactory.instance::booleanNode);
  static final Codec<Duration> DURATION =
      Codec.of(at -> at.quantity(Units::duration), value -> Nodes.text(Units.text(value)));
  static final Codec<Rate> RATE =
      Codec.of(at -> at.quantity(Units::rate), value -> Nodes.text(Units.text(value)));
  static final Codec<Bytes> BYTES =
      Codec.of(at -> at.quantity(Units::bytes), value -> Nodes.text(Units.text(value)));
  static final Codec<Bandwidth> BANDWIDTH =
      Codec.of(at -> at.quantity(Units::bandwidth), value -> Nodes.text(Units.text(value)));
  static final Codec<String> NAME = text("a text of 1 to 40 characters");

  /** A name of another part; empty for none. */
  static final Codec<String> REFERENCE = text("a name");

  private Values() {}

  /** A text; what is allowed is half a sentence. */
  static Codec<String> text(String allowed) {
    return Codec.of(at -> at.text(allowed), Nodes::text);
  }

  /** A whole number of 64 bits. */
  static Codec<Long> whole(long min, long max) {
    return Codec.of(at -> at.whole(min, max), JsonNodeFactory.instance::numberNode);
  }

  /** A price for what is written behind it, such as {@code /h}. */
  static Codec<Dollars> price(String per) {
    return Codec.of(
        at -> at.quantity(text -> Units.dollars(text, per)),
        value -> Nodes.text(Units.text(value, per)));
  }
}
