package dev.servescope.ui.explore;

import dev.servescope.scenario.Intervention.Change;
import dev.servescope.ui.Messages;
import dev.servescope.ui.text.Numbers;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What can be done to an instance: kill it, slow it, have it answer errors, drain it. */
public final class InstanceMenu {
  private static final double SLOWER = 3;

  private InstanceMenu() {}

  /**
   * New menu items that put a timed change for an instance into the scenario.
   *
   * @param pool 1 for the first
   * @param shard 1 for the first
   * @param replica 1 for the first
   * @param at when it happens
   */
  public static List<MenuItem> items(
      ExploreModel model, int pool, int shard, int replica, Duration at) {
    var lasting = model.director().aWhile();
    var length = Numbers.briefDuration(lasting.toMillis() / 1e3);
    var time = Numbers.clock(at.toMillis() / 1e3);
    return List.of(
        item(model, "kill", pool, new Change.Kill(shard, replica, lasting, true), at, time, length),
        item(
            model,
            "slow",
            pool,
            new Change.Slow(shard, replica, SLOWER, lasting),
            at,
            time,
            length),
        item(model, "disable", pool, new Change.Disable(shard, replica, lasting), at, time, length),
        item(model, "drain", pool, new Change.Drain(shard, replica, lasting), at, time, length));
  }

  private static MenuItem item(
      ExploreModel model,
      String id,
      int pool,
      Change change,
      Duration at,
      String time,
      String length) {
    var item = new MenuItem(Messages.of("instance." + id, time, length));
    item.setId("instance-" + id);
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.director().strike(pool, change, at));
    return item;
  }
}
