package dev.servescope.ui.stage;

import dev.servescope.run.RequestRecord;
import dev.servescope.run.Run;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.DecisionWords;
import dev.servescope.ui.text.Numbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stage in words: all of it, and whatever is pointed at. */
final class StageWords {
  private final Run run;
  private final Names names;
  private final Stance stance;

  StageWords(Run run, Stance stance) {
    this.run = run;
    this.names = new Names(run);
    this.stance = stance;
  }

  /** What there is to be seen now. */
  String all() {
    var lines = new ArrayList<String>();
    double seconds = stance.state().now() / 1e9;
    lines.add(Messages.of("stage.words.time", Numbers.clock(seconds)));
    var rates = stance.rates();
    if (stance.flow()) {
      lines.add(
          Messages.of(
              "stage.words.flow",
              Numbers.rate(rates.told().orElse(rates.sent().perSecond())),
              Numbers.count(rates.queue())));
    } else {
      var state = stance.state();
      lines.add(
          Messages.of(
              "stage.words.requests",
              Numbers.count(state.coming() + state.waiting() + state.served()),
              Numbers.count(state.waiting()),
              Numbers.count(state.served())));
    }
    lines.add(Messages.of("stage.words.instances", instances()));
    return String.join(" ", lines);
  }

  private String instances() {
    var counts = new EnumMap<Sight.State, Integer>(Sight.State.class);
    stance.state().sights().values().forEach(s -> counts.merge(s.state(), 1, Integer::sum));
    counts.remove(Sight.State.ABSENT);
    if (counts.isEmpty()) {
      return Messages.of("stage.words.none");
    }
    return String.join(
        ", ",
        counts.entrySet().stream()
            .map(e -> Messages.of("stage.words." + key(e.getKey()), Numbers.count(e.getValue())))
            .toList());
  }

  private static String key(Sight.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** What is said of something that is pointed at, a line each. */
  List<String> of(Choice choice, @Nullable StageWindow window) {
    return switch (choice) {
      case Choice.OfRequest(long id) -> request(id, window);
      case Choice.OfInstance(var key) -> instance(key);
      case Choice.OfGate(int pool) -> gate(pool);
    };
  }

  private List<String> request(long id, @Nullable StageWindow window) {
    var lines = new ArrayList<String>();
    lines.add(Messages.of("stage.request", Numbers.count(id + 1)));
    var record = window == null ? null : window.request(id);
    if (record != null) {
      lines.add(kind(record));
      double age =
          (Math.min(stance.state().now(), record.endNanos()) - record.arrivalNanos()) / 1e9;
      lines.add(Messages.of("stage.request.age", Numbers.duration(Math.max(0, age))));
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** Class and tier, where there are several. */
  private String kind(RequestRecord record) {
    var demand = run.scenario().demand();
    var parts = new ArrayList<String>();
    if (demand.classes().size() > 1) {
      parts.add(demand.classes().get(record.requestClass()).name());
    }
    if (demand.tiers().size() > 1) {
      parts.add(demand.tiers().get(record.tier()).name());
    }
    return String.join(", ", parts);
  }

  private List<String> instance(InstanceKey key) {
    var sight = stance.state().sight(key);
    var lines = new ArrayList<String>();
    lines.add(names.whole(key));
    lines.add(Messages.of("stage.is." + key(sight.state())));
    var batch = sight.batch();
    if (batch != null && batch.requests().size() > 1) {
      lines.add(Messages.of("stage.batch", Numbers.count(batch.requests().size())));
    }
    if (sight.health().shunned()) {
      lines.add(Messages.of("stage.shunned"));
    }
    return lines;
  }

  private List<String> gate(int pool) {
    var its = run.scenario().pools().get(pool - 1);
    var lines = new ArrayList<String>();
    boolean several = run.scenario().pools().size() > 1;
    lines.add(several ? its.name() : ScenePainter.gate(its));
    int waiting = stance.state().waiting(Lines.atGate(pool));
    if (waiting > 0) {
      lines.add(Messages.of("stage.waiting", Numbers.count(waiting)));
    }
    var decision =
        LivePainter.lastChange(run.pools().get(pool - 1).decisions(), stance.state().now());
    if (decision != null) {
      lines.add(Numbers.clock(decision.atSeconds()));
      lines.addAll(List.of(DecisionWords.of(decision, its, "").split("\n")));
    }
    return lines;
  }
}
