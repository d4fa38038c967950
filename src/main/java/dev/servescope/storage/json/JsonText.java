package dev.servescope.storage.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
   *     goes on after its end, or passes a bound
   */
  static JsonNode parse(byte[] text) {
    return MAPPER.readTree(text);
  }
}
