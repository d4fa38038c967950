package dev.servescope.ui.chart;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Detail;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.run.Series;
import dev.servescope.run.Spell;
import dev.servescope.scenario.pool.StartUp;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Block;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Layer;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one lane: exact blocks where every batch is known, from the run or from a window of
 * it, else shares of time by frame with the cold starts and crashes drawn exactly above them.
 */
final class LaneMarks {
  private final Run run;
  private final @Nullable Detail detail;
  private final boolean batched;
  private final String idle = States.name("idle");

  /** There are few sizes and up to a hundred thousand batches. */
  private final Map<Integer, String> batchNames = new HashMap<>();

  LaneMarks(Run run, @Nullable Detail detail) {
    this.run = run;
    this.detail = detail;
    this.batched = run.totals().batches().meanSize() > 1;
  }

  List<Mark> of(Lane lane, int row) {
    boolean window = detail != null && detail.complete() && !lane.isRest();
    if (lane.everyBatch() || window) {
      return List.of(new Mark.Blocks(row, blocks(lane)));
    }
    List<Block> exact = new ArrayList<>();
    spells(lane, Spell.Kind.STARTING, exact);
    spells(lane, Spell.Kind.DOWN, exact);
    Mark shares = new Mark.Strip(row, shares(lane));
    return exact.isEmpty() ? List.of(shares) : List.of(shares, new Mark.Blocks(row, exact));
  }

  /** From behind to the front: a crash covers the batch that it ended. */
  private List<Block> blocks(Lane lane) {
    List<Block> blocks = new ArrayList<>();
    spells(lane, Spell.Kind.PRESENT, blocks);
    spells(lane, Spell.Kind.STARTING, blocks);
    if (lane.everyBatch()) {
      spells(lane, Spell.Kind.BATCH, blocks);
    } else {
      window(lane, blocks);
    }
    spells(lane, Spell.Kind.DOWN, blocks);
    return blocks;
  }

  private void spells(Lane lane, Spell.Kind kind, List<Block> blocks) {
    for (Spell spell : lane.spells()) {
      if (spell.kind() == kind) {
        blocks.add(block(lane, spell));
      }
    }
  }

  private Block block(Lane lane, Spell spell) {
    double start = spell.startSeconds();
    double end = spell.endSeconds();
    return switch (spell.kind()) {
      case PRESENT -> new Block(start, end, States.IDLE, "", idle);
      case STARTING -> phase(lane, start, end, spell.detail());
      case BATCH -> batch(start, end, spell.detail());
      case DOWN ->
          new Block(
              start, end, States.DOWN, Messages.of("chart.servers.down"), States.name("failed"));
    };
  }

  /** The scenario's phases name the starts of the run, unless an intervention changed them. */
  private Block phase(Lane lane, double start, double end, int index) {
    List<StartUp.Phase> phases = run.scenario().pools().get(lane.pool() - 1).startUp().phases();
    String name = index < phases.size() ? phases.get(index).name() : States.name("starting");
    return new Block(start, end, States.phase(index, phases.size()), name, name);
  }

  private Block batch(double start, double end, int size) {
    String name = batchNames.computeIfAbsent(size, LaneMarks::batchName);
    return new Block(start, end, States.BUSY, batched ? Integer.toString(size) : "", name);
  }

  private static String batchName(int size) {
    String key = size == 1 ? "chart.servers.request" : "chart.servers.batch";
    return Messages.of(key, Numbers.count(size));
  }

  private void window(Lane lane, List<Block> blocks) {
    if (detail == null) {
      return;
    }
    for (BatchRecord record : detail.batches()) {
      if (isOf(lane, record)) {
        double end = Math.min(record.endNanos(), run.horizonNanos()) / 1e9;
        double start = Math.min(record.startNanos() / 1e9, end);
        blocks.add(batch(start, end, record.requests().size()));
      }
    }
  }

  private static boolean isOf(Lane lane, BatchRecord record) {
    return record.pool() == lane.pool()
        && record.shard() == lane.shard()
        && record.slot() == lane.slot();
  }

  private List<Layer> shares(Lane lane) {
    return List.of(
        new Layer(States.name("busy"), share(lane, lane.busy()), States.BUSY),
        new Layer(States.name("starting"), share(lane, lane.starting()), States.STARTING),
        new Layer(States.name("failed"), share(lane, lane.down()), States.DOWN),
        new Layer(States.name("idle"), share(lane, lane.idle()), States.IDLE));
  }

  private Curve share(Lane lane, Series series) {
    double[] shares = series.toArray();
    int instances = Math.max(1, lane.instances());
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.clamp(shares[i] / instances, 0, 1);
    }
    return Timeline.steps(run, shares);
  }
}
