package dev.servescope.storage.json;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads JSON strictly and within bounds: a file from a stranger must not exhaust the memory. */
final class JsonText {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_TOKENS = 2_000_000;
  private static final int MAX_NUMBER_LENGTH = 100;
  private static final int MAX_NAME_LENGTH = 1000;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxDocumentLength(ScenarioJson.MAX_BYTES)
          .maxStringLength(ScenarioJson.MAX_BYTES)
          .maxNestingDepth(MAX_DEPTH)
          .maxTokenCount(MAX_TOKENS)
          .maxNumberLength(MAX_NUMBER_LENGTH)
          .maxNameLength(MAX_NAME_LENGTH)
          .build();
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /**
   * The tree of a JSON text; an empty text is a missing node.
   *
   * @throws tools.jackson.core.JacksonException where it is no JSON, has a name twice in an object,
   *     goes on after its end, or passes a bound; that has a place as well
   */
  static JsonNode parse(byte[] text) {
    try (var parser = MAPPER.createParser(text)) {
      return tree(parser);
    }
  }

  private static JsonNode tree(JsonParser parser) {
    try {
      var tree = Optional.ofNullable(MAPPER.readTree(parser));
      return tree.orElse(MissingNode.getInstance());
    } catch (StreamConstraintsException bound) {
      throw new StreamConstraintsException(bound(bound), parser.currentLocation());
    }
  }

  /** Which bound it is, in words. */
  private static String bound(StreamConstraintsException passed) {
    var message = String.valueOf(passed.getOriginalMessage());
    var which = message.substring(0, Math.max(0, message.indexOf(" (")));
    return switch (which) {
      case "Document nesting depth" -> "its levels are more than " + most(MAX_DEPTH);
      case "Number value length" ->
          "the digits of a number are more than " + most(MAX_NUMBER_LENGTH);
      case "Name length" -> "the characters of a name are more than " + most(MAX_NAME_LENGTH);
      case "Token count" -> "its parts are more than " + most(MAX_TOKENS);
      default -> message;
    };
  }

  private static String most(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
