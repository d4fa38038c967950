package dev.servescope.ui.stage;

import dev.servescope.scenario.pool.Pool;
import dev.servescope.ui.plot.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a pool stands: its gate, with the balancer and what waits there, then the cards of its
 * instances, then where segments are merged.
 *
 * @param pool 1 for the first
 * @param cards by instance, shard by shard
 * @param more the card of all other instances, or null
 * @param rest how many those are
 * @param lines the lines that shards share, by shard, where each has one of its own
 * @param merge where segments are merged, or null where requests stay whole
 */
record PoolLayout(
    int pool,
    Box band,
    Box gate,
    Map<InstanceKey, Box> cards,
    @Nullable Box more,
    int rest,
    Map<Integer, Box> lines,
    @Nullable Box merge) {
  private static final double GATE = 10.5;
  private static final double GATE_HEIGHT = 5;
  private static final double BUS = 2.4;
  private static final double LINE = 6.5;
  private static final double MERGE = 5.5;
  private static final double MERGE_GAP = 2;

  /** Keeps the maps as they are, in their order. */
  PoolLayout {
    cards = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    lines = Map.copyOf(lines);
  }

  /** Lays out a pool in a band of the stage. */
  static PoolLayout of(Pool pool, Fleet fleet, Box band, double em) {
    boolean split = pool.sharding().shards() > 1 || fleet.shards() > 1;
    double height = Math.min(GATE_HEIGHT * em, band.height() - 0.6 * em);
    var gate = new Box(band.x(), band.y() + (band.height() - height) / 2, GATE * em, height);
    double right = band.right() - (split ? MERGE + MERGE_GAP : 0) * em;
    double left = gate.right() + BUS * em;
    boolean rows = split && fleet.shards() > 1 && fleet.instances().size() > 0;
    double lineRoom = rows ? (LINE + 0.8) * em : 0;
    var room = new Box(left + lineRoom, band.y(), right - left - lineRoom, band.height());
    int count = fleet.instances().size() + (fleet.rest() > 0 ? 1 : 0);
    var grid = CardGrid.of(room, Math.max(1, count), rows ? shardRows(fleet) : 0, em);
    double end = grid.cards().stream().mapToDouble(Box::right).max().orElse(left);
    var merge = split ? new Box(end + MERGE_GAP * em, gate.y(), MERGE * em, gate.height()) : null;
    return new Filling(fleet, band, gate, grid, rows ? left : Double.NaN, merge, em).made();
  }

  /** A row a shard, where every shard has as many copies as the others. */
  private static int shardRows(Fleet fleet) {
    return fleet.shards() * fleet.copies() == fleet.instances().size() ? fleet.shards() : 0;
  }

  /** Puts instances on cards, one after the other; of too many those that work most. */
  private record Filling(
      Fleet fleet,
      Box band,
      Box gate,
      CardGrid grid,
      double lineLeft,
      @Nullable Box merge,
      double em) {
    PoolLayout made() {
      var cards = new LinkedHashMap<InstanceKey, Box>();
      int room = grid.cards().size();
      int all = fleet.instances().size();
      boolean tooMany = fleet.rest() > 0 || all > room;
      int shown = tooMany ? Math.min(all, room - 1) : all;
      var keys = fleet.busiest(shown);
      for (int i = 0; i < shown; i++) {
        cards.put(keys.get(i), grid.cards().get(i));
      }
      var more = tooMany ? grid.cards().get(shown) : null;
      int rest = fleet.rest() + all - shown;
      return new PoolLayout(fleet.pool(), band, gate, cards, more, rest, lines(cards), merge);
    }

    private Map<Integer, Box> lines(Map<InstanceKey, Box> cards) {
      var lines = new LinkedHashMap<Integer, Box>();
      if (Double.isNaN(lineLeft) || shardRows(fleet) == 0) {
        return lines;
      }
      cards.forEach(
          (key, card) ->
              lines.putIfAbsent(
                  key.shard(), new Box(lineLeft, card.y(), LINE * em, card.height())));
      return lines;
    }
  }

  /** The line before which a request waits at a place of this pool. */
  Box line(Place place) {
    var own = lines.get(place.shard());
    return place.slot() == 0 && own != null ? own : gate;
  }

  /**
   * The card of an instance; that of all others where it has none; the gate where there is none.
   */
  Box card(int shard, int slot) {
    var card = cards.get(new InstanceKey(pool, shard, slot));
    if (card != null) {
      return card;
    }
    return more != null ? more : gate;
  }

  /** All cards, that of all other instances too. */
  List<Box> boxes() {
    var boxes = new ArrayList<>(cards.values());
    if (more != null) {
      boxes.add(more);
    }
    return boxes;
  }

  /** Where the last thing on the right ends. */
  double right() {
    var last = boxes().stream().mapToDouble(Box::right).max().orElse(gate.right());
    return merge == null ? last : merge.right();
  }

  /** The same in more room. */
  PoolLayout spread(Spread spread) {
    var wide = new LinkedHashMap<InstanceKey, Box>();
    cards.forEach((key, card) -> wide.put(key, spread.of(card)));
    var queues = new LinkedHashMap<Integer, Box>();
    lines.forEach((shard, line) -> queues.put(shard, spread.of(line)));
    return new PoolLayout(
        pool,
        spread.of(band),
        spread.of(gate),
        wide,
        more == null ? null : spread.of(more),
        rest,
        queues,
        merge == null ? null : spread.of(merge));
  }

  /** Where the ways from the cards to the merger meet. */
  double mergeX(double em) {
    return (merge == null ? gate.right() : merge.x()) - MERGE_GAP * em / 2;
  }

  /** Where the way from the gate to the rows of cards goes up and down. */
  double busX(double em) {
    return gate.right() + BUS * em / 2;
  }
}
