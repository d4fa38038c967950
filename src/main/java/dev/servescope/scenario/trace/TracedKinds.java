package dev.servescope.scenario.trace;

import dev.servescope.scenario.load.Columns;
import dev.servescope.scenario.load.Columns.Labels;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Samples;
import dev.servescope.scenario.load.Tier;
import dev.servescope.scenario.load.Work;
import java.util.List;
import java.util.stream.IntStream;

/** The classes and tiers of a trace. */
final class TracedKinds {
  private TracedKinds() {}

  /** The tiers that a trace names, or those from before. */
  static List<Tier> tiers(Columns columns, Demand before) {
    var labels = columns.tiers();
    if (labels == null) {
      return before.tiers();
    }
    return IntStream.range(0, labels.names().size())
        .mapToObj(index -> tier(columns, labels, index, before))
        .toList();
  }

  private static Tier tier(Columns columns, Labels labels, int index, Demand before) {
    var name = labels.names().get(index);
    var like =
        before.tiers().stream()
            .filter(tier -> tier.name().equals(name))
            .findFirst()
            .orElse(Tier.EVERYBODY.withName(name));
    var rows = rows(labels, index);
    var users = columns.users();
    int count =
        users == null
            ? like.users()
            : Math.clamp(
                IntStream.of(rows).mapToLong(users::nanos).distinct().count(), 1, Tier.MAX_USERS);
    return like.withShare(share(rows, labels)).withUsers(count);
  }

  /** The classes that a trace names, or those from before with the work that it knows. */
  static List<RequestClass> classes(ImportedTrace trace, Demand before) {
    var labels = trace.traffic().columns().classes();
    if (labels != null) {
      return IntStream.range(0, labels.names().size())
          .mapToObj(index -> named(trace, labels, index, before))
          .toList();
    }
    var first = before.classes().getFirst();
    return trace
        .work()
        .map(work -> List.of(first.withWork(work).withShare(1)))
        .orElse(before.classes());
  }

  private static RequestClass named(ImportedTrace trace, Labels labels, int index, Demand before) {
    var name = labels.names().get(index);
    var like =
        before.classes().stream()
            .filter(kind -> kind.name().equals(name))
            .findFirst()
            .orElse(RequestClass.of(before.classes().getFirst().work()).withName(name));
    var rows = rows(labels, index);
    var work = trace.work().<Work>map(all -> pick(all, rows)).orElse(like.work());
    return like.withWork(work).withShare(share(rows, labels));
  }

  private static Work.Listed pick(Work.Listed all, int[] rows) {
    return new Work.Listed(
        Samples.ofNanos(IntStream.of(rows).mapToLong(all.durations()::nanos).toArray()));
  }

  private static int[] rows(Labels labels, int index) {
    return IntStream.range(0, labels.indexes().size())
        .filter(row -> labels.indexes().nanos(row) == index)
        .toArray();
  }

  private static double share(int[] rows, Labels labels) {
    return (double) rows.length / labels.indexes().size();
  }
}
