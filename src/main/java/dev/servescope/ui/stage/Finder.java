package dev.servescope.ui.stage;

import dev.servescope.ui.plot.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what lies at a point of the stage, and what there is to be chosen. */
final class Finder {
  /** How near a dot has to be, in sizes of the text. */
  private static final double NEAR = 0.85;

  private final StageLayout layout;
  private final StageState state;

  Finder(StageLayout layout, StageState state) {
    this.layout = layout;
    this.state = state;
  }

  /** A dot before a member of a batch, that before the card, that before the gate. */
  Optional<Choice> at(double x, double y) {
    return dot(x, y).or(() -> onCard(x, y)).or(() -> gate(x, y));
  }

  private Optional<Choice> dot(double x, double y) {
    return state.dots().stream()
        .filter(dot -> distance(dot, x, y) <= NEAR * layout.em())
        .min(Comparator.comparingDouble(dot -> distance(dot, x, y)))
        .map(dot -> new Choice.OfRequest(dot.id()));
  }

  private static double distance(Dot dot, double x, double y) {
    return Math.hypot(dot.x() - x, dot.y() - y);
  }

  private Optional<Choice> onCard(double x, double y) {
    for (var pool : layout.pools()) {
      for (var entry : pool.cards().entrySet()) {
        if (entry.getValue().contains(x, y)) {
          var key = entry.getKey();
          return member(key, entry.getValue(), x).or(() -> Optional.of(new Choice.OfInstance(key)));
        }
      }
    }
    return Optional.empty();
  }

  /** The member of the batch whose cell is at an x. */
  private Optional<Choice> member(InstanceKey key, Box card, double x) {
    var batch = state.sight(key).batch();
    if (batch == null) {
      return Optional.empty();
    }
    int most = Math.max(batch.requests().size(), batchSize(key));
    var cells = Rooms.cells(card, most, layout.em());
    if (x < cells.x()) {
      return Optional.empty();
    }
    int shown = Math.min(most, Rooms.MOST_CELLS);
    int index = (int) ((x - cells.x()) * shown / cells.width());
    return index < batch.requests().size()
        ? Optional.of(new Choice.OfRequest(batch.requests().get(index)))
        : Optional.empty();
  }

  private int batchSize(InstanceKey key) {
    return layout.run().scenario().pools().get(key.pool() - 1).batching().size();
  }

  private Optional<Choice> gate(double x, double y) {
    return layout.pools().stream()
        .filter(pool -> pool.gate().contains(x, y))
        .findFirst()
        .map(pool -> new Choice.OfGate(pool.pool()));
  }

  /** The instance whose card is at a point. */
  Optional<InstanceKey> instance(double x, double y) {
    return layout.pools().stream()
        .flatMap(pool -> pool.cards().entrySet().stream())
        .filter(entry -> entry.getValue().contains(x, y))
        .map(java.util.Map.Entry::getKey)
        .findFirst();
  }

  /** The numbers of all requests in sight, in order. */
  SortedSet<Long> requests() {
    var ids = new TreeSet<Long>();
    state.dots().forEach(dot -> ids.add(dot.id()));
    for (var sight : state.sights().values()) {
      var batch = sight.batch();
      if (batch != null) {
        ids.addAll(batch.requests());
      }
    }
    return ids;
  }

  /** All instances that have a card, in their order. */
  List<InstanceKey> instances() {
    var keys = new LinkedHashSet<InstanceKey>();
    layout.pools().forEach(pool -> keys.addAll(pool.cards().keySet()));
    return new ArrayList<>(keys);
  }

  /** Where a choice is seen; empty where it is out of sight. */
  Optional<Spot> spot(Choice choice) {
    return switch (choice) {
      case Choice.OfRequest(long id) -> request(id);
      case Choice.OfInstance(var key) -> Optional.of(center(card(key)));
      case Choice.OfGate(int pool) -> Optional.of(center(layout.pool(pool).gate()));
    };
  }

  private Optional<Spot> request(long id) {
    var dot =
        state.dots().stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .map(d -> new Spot(d.x(), d.y()));
    return dot.or(() -> executing(id));
  }

  private Optional<Spot> executing(long id) {
    return state.sights().entrySet().stream()
        .filter(entry -> executes(entry.getValue(), id))
        .map(entry -> cell(entry.getKey(), entry.getValue(), id))
        .findFirst();
  }

  private static boolean executes(Sight sight, long id) {
    var batch = sight.batch();
    return batch != null && batch.requests().contains(id);
  }

  private Spot cell(InstanceKey key, Sight sight, long id) {
    var batch = sight.batch();
    var card = card(key);
    int size = batch == null ? 1 : batch.requests().size();
    int most = Math.max(size, batchSize(key));
    var cells = Rooms.cells(card, most, layout.em());
    int index = batch == null ? 0 : batch.requests().indexOf(id);
    int shown = Math.min(most, Rooms.MOST_CELLS);
    double pitch = cells.width() / shown;
    double x = cells.x() + (Math.min(index, shown - 1) + 0.5) * pitch;
    return new Spot(x, cells.y() + cells.height() / 2);
  }

  /** The card of an instance. */
  Box card(InstanceKey key) {
    return layout.pool(key.pool()).card(key.shard(), key.slot());
  }

  private static Spot center(Box box) {
    return new Spot(box.x() + box.width() / 2, box.y() + box.height() / 2);
  }
}
