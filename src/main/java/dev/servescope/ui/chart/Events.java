package dev.servescope.ui.chart;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Intervention.Change;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import dev.servescope.ui.transport.ChangeMark;
import java.time.Duration;
import java.util.List;

/** The interventions of a scenario as marks on the time axis, each with a few words. */
public final class Events {
  private Events() {}

  /** A mark on the time line for each intervention, in their order. */
  public static List<ChangeMark> marks(Scenario scenario) {
    return scenario.interventions().stream()
        .map(
            event ->
                new ChangeMark(
                    Timeline.seconds(event.at()),
                    text(scenario, event.change()),
                    isHarm(event.change())))
        .toList();
  }

  /** A marker for each intervention, in their order. */
  public static List<Mark.Marker> of(Scenario scenario) {
    return scenario.interventions().stream().map(event -> marker(scenario, event)).toList();
  }

  /** What an intervention does, short enough for an axis: {@code replicas 6}, {@code kill 2}. */
  public static String text(Scenario scenario, Change change) {
    return switch (change) {
      case Change.SetRate(var rate) -> words("rate", Numbers.rate(rate.perSecond()));
      case Change.SetReplicas(int replicas) -> words("replicas", Numbers.count(replicas));
      case Change.SetBatchSize(int size) -> words("batch-size", Numbers.count(size));
      case Change.SetBatchDelay(var delay) -> words("batch-delay", time(delay));
      case Change.SetShards(int shards) -> words("shards", Numbers.count(shards));
      case Change.SetColdStart(var total) -> words("cold-start", time(total));
      case Change.SetPrices _ -> words("prices", "");
      case Change.Kill kill -> words("kill", instance(scenario, kill.shard(), kill.replica()));
      case Change.Slow slow -> words("slow", instance(scenario, slow.shard(), slow.replica()));
      case Change.Disable off -> words("disable", instance(scenario, off.shard(), off.replica()));
      case Change.Drain drain -> words("drain", instance(scenario, drain.shard(), drain.replica()));
      case Change.LoseZone lost -> words("lose-zone", Integer.toString(lost.zone()));
    };
  }

  private static Mark.Marker marker(Scenario scenario, Intervention event) {
    Tint tint = Tint.of(isHarm(event.change()) ? ColorRole.FAILED : ColorRole.ACCENT);
    String text = text(scenario, event.change());
    return new Mark.Marker(text, Timeline.seconds(event.at()), tint);
  }

  private static boolean isHarm(Change change) {
    return switch (change) {
      case Change.Kill _, Change.Slow _, Change.Disable _, Change.LoseZone _ -> true;
      default -> false;
    };
  }

  private static String instance(Scenario scenario, int shard, int replica) {
    boolean whole = scenario.pool().sharding().shards() == 1;
    return whole ? Integer.toString(replica) : shard + "." + replica;
  }

  private static String time(Duration duration) {
    return Numbers.briefDuration(Timeline.seconds(duration));
  }

  private static String words(String key, String value) {
    return Messages.of("chart.event." + key, value);
  }
}
