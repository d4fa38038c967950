package dev.servescope.ui.knob.catalog;

import dev.servescope.scenario.pool.BatchTime;
import dev.servescope.scenario.pool.Batching;
import dev.servescope.scenario.pool.QueuePolicy;
import dev.servescope.scenario.quantity.InvalidValueException;
import dev.servescope.ui.Messages;
import dev.servescope.ui.knob.spec.ChoiceSpec;
import dev.servescope.ui.knob.spec.Effect;
import dev.servescope.ui.knob.spec.KnobSpec;
import dev.servescope.ui.knob.spec.ListSpec;
import dev.servescope.ui.knob.spec.Part;
import dev.servescope.ui.knob.spec.Quantities;
import dev.servescope.ui.knob.spec.Spec;
import dev.servescope.ui.knob.spec.Texts;
import dev.servescope.ui.knob.spec.Track;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How waiting requests are gathered, and how long they may wait. */
final class BatchingKnobs {
  private static final Part<Batching> BATCHING = Parts.BATCHING;
  private static final Part<BatchTime> TIME = BATCHING.to(Batching::time, Batching::withTime);
  private static final Part<BatchTime.Affine> LINE = TIME.as(BatchTime.Affine.class);
  private static final Part<QueuePolicy> QUEUE = BATCHING.to(Batching::queue, Batching::withQueue);

  /** A line of the measured table. */
  record Row(int size, Duration time) {}

  private static final ListSpec<Row> TABLE =
      ListSpec.of(
          "batch-table",
          TIME.as(BatchTime.Measured.class).to(BatchingKnobs::rows, (any, rows) -> table(rows)),
          1,
          Batching.MAX_SIZE,
          row -> Messages.of("batch-table.element", row.size(), Phrases.brief(row.time())),
          (focus, all) -> nextRow(all.getLast()));

  private BatchingKnobs() {}

  static List<Spec> specs() {
    return Stream.of(forming(), times(), queue()).flatMap(List::stream).toList();
  }

  private static List<Spec> forming() {
    return List.of(
        KnobSpec.of("batch-size", Quantities.COUNT, BATCHING.to(Batching::size, Batching::withSize))
            .on(Track.whole(1, 256)),
        KnobSpec.of(
                "batch-delay",
                Quantities.DURATION,
                BATCHING.to(Batching::delay, Batching::withDelay))
            .on(Track.of(0.001, 100).orZero())
            .with(Effects::batchDelay),
        KnobSpec.of(
                "preferred",
                Texts.COUNTS,
                BATCHING.to(Batching::preferred, Batching::withPreferred))
            .with(Effects::batchDelay));
  }

  private static List<Spec> times() {
    Part<BatchTimeKind> kind =
        new Part<>(
            focus -> TIME.in(focus).map(BatchTimeKind::of),
            (focus, chosen) ->
                TIME.update(focus, now -> chosen.instead(now, focus.scenario().work().mean())));
    return List.of(
        ChoiceSpec.of("batch-time", BatchTimeKind.class, kind),
        KnobSpec.of(
                "batch-fixed",
                Quantities.DURATION,
                LINE.to(
                    BatchTime.Affine::fixed,
                    (now, time) -> new BatchTime.Affine(time, now.perItem())))
            .on(Track.of(0.001, 100).orZero()),
        KnobSpec.of(
                "batch-per-item",
                Quantities.DURATION,
                LINE.to(
                    BatchTime.Affine::perItem,
                    (now, time) -> new BatchTime.Affine(now.fixed(), time)))
            .on(Track.of(0.0001, 100).orZero()),
        TABLE,
        KnobSpec.of(
            "table-size",
            Quantities.COUNT,
            TABLE.placed(Row::size, (now, size) -> new Row(size, now.time()))),
        KnobSpec.of(
                "table-time",
                Quantities.DURATION,
                TABLE.selected().to(Row::time, (now, time) -> new Row(now.size(), time)))
            .on(Track.of(0.001, 100).orZero()));
  }

  private static List<Spec> queue() {
    return List.of(
        KnobSpec.of(
                "queue-limit",
                Quantities.COUNT,
                QUEUE.to(QueuePolicy::limit, QueuePolicy::withLimit))
            .on(Track.whole(1, 10_000).orZero())
            .zeroIs("no-limit"),
        KnobSpec.of(
                "queue-time-out",
                Quantities.DURATION,
                QUEUE.to(QueuePolicy::timeOut, QueuePolicy::withTimeOut))
            .on(Track.of(0.01, 600).orZero())
            .zeroIs("no-limit"),
        ChoiceSpec.of(
                "late", QueuePolicy.Late.class, QUEUE.to(QueuePolicy::late, QueuePolicy::withLate))
            .with(
                focus ->
                    Effect.idleIf(
                        Parts.pool(focus).batching().queue().timeOut().isZero(), "idle.late")));
  }

  private static List<Row> rows(BatchTime.Measured table) {
    return table.timeBySize().entrySet().stream()
        .map(entry -> new Row(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static BatchTime.Measured table(List<Row> rows) {
    var table = new TreeMap<Integer, Duration>();
    for (var row : rows) {
      if (table.put(row.size(), row.time()) != null) {
        throw new InvalidValueException(
            "timeBySize", Integer.toString(row.size()), "a size that is not in the table yet");
      }
    }
    return new BatchTime.Measured(table);
  }

  private static Row nextRow(Row last) {
    int size = last.size() * 2 <= Batching.MAX_SIZE ? last.size() * 2 : last.size() + 1;
    return new Row(size, last.time().multipliedBy(3).dividedBy(2));
  }
}
