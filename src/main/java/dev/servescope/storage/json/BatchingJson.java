package dev.servescope.storage.json;

import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.pool.QueuePolicy.Late;

/** Batching in the file; what is left out is as in {@link Batching#NONE}. */
final class BatchingJson {
  private static final Codec<QueuePolicy> QUEUE =
      Shape.of(
          QueuePolicy.UNLIMITED,
          at ->
              new QueuePolicy(
                  at.always("limit", QueuePolicy::limit, Values.WHOLE),
                  at.always("timeOut", QueuePolicy::timeOut, Values.DURATION),
                  at.always(
                      "late", QueuePolicy::late, Codec.names(Late.values(), BatchingJson::name))));

  static final Codec<Batching> CODEC =
      Shape.of(
          Batching.NONE,
          at ->
              new Batching(
                  at.always("size", Batching::size, Values.WHOLE),
                  at.always("delay", Batching::delay, Values.DURATION),
                  at.always("time", Batching::time, BatchTimeJson.CODEC),
                  at.optional(
                      "preferred",
                      Batching::preferred,
                      Values.WHOLE.list("a list of batch sizes such as [4, 8]")),
                  at.optional("queue", Batching::queue, QUEUE)));

  private BatchingJson() {}

  private static String name(Late late) {
    return switch (late) {
      case REJECT -> "reject";
      case DELAY -> "delay";
    };
  }
}
