package dev.servescope.storage.json;

import dev.servescope.scenario.load.RequestClass;

/** A kind of request in the file: {@code {"work": {"type": "constant", "mean": "80ms"}}}. */
final class RequestJson {
  private static final RequestClass USUAL = Defaults.SCENARIO.demand().classes().getFirst();

  /** The only class, whose name and share need not be said. */
  static final Codec<RequestClass> ONE = Shape.of(USUAL, at -> request(at, false));

  /** One of several classes. */
  static final Codec<RequestClass> NAMED = Shape.of(USUAL, at -> request(at, true));

  private RequestJson() {}

  private static RequestClass request(Slots<RequestClass> at, boolean named) {
    return new RequestClass(
        named
            ? at.always("name", RequestClass::name, Values.NAME)
            : at.optional("name", RequestClass::name, Values.NAME),
        named
            ? at.always("share", RequestClass::share, Values.NUMBER)
            : at.optional("share", RequestClass::share, Values.NUMBER),
        at.required("work", RequestClass::work, WorkJson.CODEC),
        at.optional("payload", RequestClass::payload, Values.BYTES),
        at.optional("answer", RequestClass::answer, Values.BYTES),
        at.optional("memory", RequestClass::memory, Values.BYTES),
        at.optional("items", RequestClass::items, Values.WHOLE),
        at.optional("tier", RequestClass::tier, Values.REFERENCE),
        at.optional("deadline", RequestClass::deadline, Values.DURATION));
  }
}
