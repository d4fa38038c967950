package dev.servescope.ui.explore;

import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.OutcomeChart;
import dev.servescope.ui.chart.ServerChart;
import dev.servescope.ui.plot.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** What can be chosen for one chart alone, as menu items. */
final class OptionItems {
  private final ExploreModel model;

  OptionItems(ExploreModel model) {
    this.model = model;
  }

  /** The items of a chart, for the run there is now. */
  List<MenuItem> of(ChartKind kind) {
    var choices = model.choices();
    return switch (kind) {
      case LATENCY ->
          List.of(option("latency.show-logarithmic", choices.latencyLogarithmicProperty()));
      case COST -> List.of(option("cost.show-so-far", choices.costSoFarProperty()));
      case BATCHES -> List.of(option("batches.show-over-time", choices.batchesOverTimeProperty()));
      case INSTANCES -> pools();
      case OUTCOMES -> outcomes();
      case QUEUE, SERVERS, COMPONENTS -> List.of();
    };
  }

  /** The items of a place of a chart: a row of the servers can be killed at the time pointed at. */
  List<MenuItem> at(ChartKind kind, Mark.Spot spot) {
    var run = model.runs().runProperty().get();
    if (kind != ChartKind.SERVERS || run == null) {
      return List.of();
    }
    return ServerChart.lane(run, (int) spot.y())
        .map(
            lane ->
                InstanceMenu.items(
                    model,
                    lane.pool(),
                    lane.shard(),
                    lane.slot(),
                    model.acting().rounded(spot.x())))
        .orElse(List.of());
  }

  private static MenuItem option(String key, BooleanProperty chosen) {
    var item = new CheckMenuItem(Messages.of("chart." + key));
    item.setId("chart-menu-" + key.replace("show-", "").replace('.', '-'));
    item.setSelected(chosen.get());
    item.setOnAction(pressed -> chosen.set(item.isSelected()));
    return item;
  }

  private List<MenuItem> pools() {
    var run = model.runs().runProperty().get();
    List<MenuItem> items = new ArrayList<>();
    if (run == null || run.pools().size() < 2) {
      return items;
    }
    items.add(pool(0, Messages.of("chart.instances.all-pools")));
    for (int i = 0; i < run.pools().size(); i++) {
      items.add(pool(i + 1, Messages.of("chart.instances.pool", run.pools().get(i).name())));
    }
    return items;
  }

  private MenuItem pool(int number, String text) {
    var chosen = model.choices().poolProperty();
    var item = radio("chart-menu-pool-" + number, text, chosen.get() == number);
    item.setOnAction(pressed -> chosen.set(number));
    return item;
  }

  private List<MenuItem> outcomes() {
    var run = model.runs().runProperty().get();
    List<MenuItem> items = new ArrayList<>();
    if (run == null || run.tiers().size() < 2) {
      return items;
    }
    var chosen = model.choices().outcomesProperty();
    for (var view : OutcomeChart.View.values()) {
      var key = Messages.key(view);
      var item =
          radio(
              "chart-menu-" + key, Messages.of("chart.outcomes.show-" + key), chosen.get() == view);
      item.setOnAction(pressed -> chosen.set(view));
      items.add(item);
    }
    return items;
  }

  static RadioMenuItem radio(String id, String text, boolean selected) {
    var item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setId(id);
    item.setSelected(selected);
    return item;
  }
}
