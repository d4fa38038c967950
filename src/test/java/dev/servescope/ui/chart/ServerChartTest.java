package dev.servescope.ui.chart;

import static dev.servescope.run.Spell.Kind.BATCH;
import static dev.servescope.run.Spell.Kind.DOWN;
import static dev.servescope.run.Spell.Kind.PRESENT;
import static dev.servescope.run.Spell.Kind.STARTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.BatchRecord;
import dev.servescope.run.Detail;
import dev.servescope.run.Lane;
import dev.servescope.run.Run;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Block;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.LegendEntry;
import dev.servescope.ui.plot.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerChartTest {
  private static final Lane EXACT =
      Runs.lane(
          1,
          1,
          Runs.ZERO,
          true,
          Runs.spell(0, 2, STARTING, 0),
          Runs.spell(2, 10, STARTING, 1),
          Runs.spell(10, 12, BATCH, 4),
          Runs.spell(12, 13, BATCH, 1),
          Runs.spell(13, 40, DOWN, 0),
          Runs.spell(0, 210, PRESENT, 0));

  @Test
  void aLaneWithEveryBatchIsDrawnExactlyFromBehindToTheFront() {
    Figure figure = ServerChart.of(run(EXACT), null);
    List<Block> blocks = blocks(figure);
    assertThat(blocks)
        .extracting(Block::name)
        .containsExactly("idle", "container", "model load", "batch of 4", "1 request", "failed");
    assertThat(blocks.get(3).label()).isEqualTo("4");
    assertThat(blocks.get(1).tint()).isNotEqualTo(blocks.get(2).tint());
    assertThat(figure.subtitle()).isEqualTo("a block is a batch");
  }

  @Test
  void withoutBatchingBlocksBearNoNumber() {
    Run single = Runs.run(List.of(EXACT), List.of(), List.of(), 1);
    assertThat(blocks(ServerChart.of(single, null)))
        .extracting(Block::label)
        .doesNotContain("4", "1");
    assertThat(ServerChart.of(single, null).subtitle()).isEqualTo("a block is a request");
  }

  @Test
  void aLaneWithTooManyBatchesShowsSharesWithColdStartsAboveThem() {
    Lane busy =
        Runs.lane(
            1, 1, Runs.ZERO, false, Runs.spell(0, 210, PRESENT, 0), Runs.spell(0, 10, STARTING, 1));
    Figure figure = ServerChart.of(run(busy), null);
    Mark.Strip strip = (Mark.Strip) figure.marks().get(figure.marks().size() - 2);
    assertThat(strip.shares().getFirst().curve().y(0)).isEqualTo(0.5);
    assertThat(blocks(figure)).extracting(Block::name).containsExactly("model load");
    assertThat(figure.subtitle()).isEqualTo("share of each 1 min");
  }

  @Test
  void aWindowOfTheRunBringsTheBatchesBack() {
    Lane busy = Runs.lane(1, 1, Runs.ZERO, false, Runs.spell(0, 210, PRESENT, 0));
    BatchRecord mine = record(1, List.of(5L, 6L, 7L));
    BatchRecord other = record(2, List.of(8L));
    Detail detail =
        new Detail(
            0, Runs.seconds(60), List.of(), List.of(mine, other), List.of(), List.of(), true);
    Figure figure = ServerChart.of(run(busy), detail);
    assertThat(blocks(figure)).extracting(Block::name).containsExactly("idle", "batch of 3");
  }

  @Test
  void theRestIsOneRowOfMeanShares() {
    Lane rest = Runs.lane(1, 0, Runs.ZERO, false);
    Figure figure = ServerChart.of(run(EXACT, rest), null);
    assertThat(((Axis.Rows) figure.y()).labels()).containsExactly("replica 1", "5 more");
    Mark.Strip strip = (Mark.Strip) figure.marks().getLast();
    assertThat(strip.shares().getFirst().curve().y(0)).isEqualTo(0.5);
  }

  @Test
  void rowsAreNamedByWhatDistinguishesThem() {
    Figure sharded = ServerChart.of(run(EXACT, Runs.lane(2, 1, Runs.ZERO, true)), null);
    Figure grid =
        ServerChart.of(
            run(EXACT, Runs.lane(1, 2, Runs.ZERO, true), Runs.lane(2, 1, Runs.ZERO, true)), null);
    assertThat(((Axis.Rows) sharded.y()).labels()).containsExactly("shard 1", "shard 2");
    assertThat(((Axis.Rows) grid.y()).labels()).startsWith("shard 1.1", "shard 1.2");
  }

  @Test
  void theLegendNamesOnlyStatesThatOccur() {
    assertThat(ServerChart.of(run(EXACT), null).legend())
        .extracting(LegendEntry::label)
        .containsExactly("busy", "idle");
  }

  private static BatchRecord record(int slot, List<Long> requests) {
    return new BatchRecord(1, 1, slot, Runs.seconds(1), Runs.seconds(2), requests, false);
  }

  private static Run run(Lane... lanes) {
    return Runs.run(List.of(lanes), List.of());
  }

  private static List<Block> blocks(Figure figure) {
    return figure.marks().stream()
        .filter(Mark.Blocks.class::isInstance)
        .flatMap(mark -> ((Mark.Blocks) mark).blocks().stream())
        .toList();
  }
}
