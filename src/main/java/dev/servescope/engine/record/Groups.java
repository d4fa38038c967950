package dev.servescope.engine.record;

import dev.servescope.engine.serve.Request;
import dev.servescope.run.Group;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The requests by tier and by class. Where there is only one tier, that is everybody, who is
 * counted anyhow, and so with classes.
 */
final class Groups {
  private final GroupTally[] byTier;
  private final GroupTally[] byClass;

  Groups(Demand demand, int frames) {
    this.byTier = tallies(demand.tiers().stream().map(Tier::name).toList(), frames);
    this.byClass = tallies(demand.classes().stream().map(RequestClass::name).toList(), frames);
  }

  private static GroupTally[] tallies(List<String> names, int frames) {
    return names.size() == 1
        ? new GroupTally[0]
        : names.stream().map(name -> new GroupTally(name, frames)).toArray(GroupTally[]::new);
  }

  /** Whether there is anything to count apart. */
  boolean areSeveral() {
    return byTier.length + byClass.length > 0;
  }

  // What becomes of nearly every request is written out: a lambda is an object for each of them.

  void arrived(int frame, Request request, boolean counts) {
    if (byTier.length > 0) {
      byTier[request.tier()].offered(frame, counts);
    }
    if (byClass.length > 0) {
      byClass[request.requestClass()].offered(frame, counts);
    }
  }

  void completed(int frame, Request request, long nanos, boolean counts) {
    if (byTier.length > 0) {
      byTier[request.tier()].completed(frame, nanos, counts);
    }
    if (byClass.length > 0) {
      byClass[request.requestClass()].completed(frame, nanos, counts);
    }
  }

  /** Has something else noted of a request by its groups. */
  void note(Request request, Consumer<GroupTally> what) {
    if (byTier.length > 0) {
      what.accept(byTier[request.tier()]);
    }
    if (byClass.length > 0) {
      what.accept(byClass[request.requestClass()]);
    }
  }

  /** The tiers over so many frames; where there is only one, that is everybody. */
  List<Group> tiers(int frames, Group everybody) {
    return groups(byTier, frames, everybody);
  }

  /** The classes, likewise. */
  List<Group> classes(int frames, Group everybody) {
    return groups(byClass, frames, everybody);
  }

  private static List<Group> groups(GroupTally[] tallies, int frames, Group everybody) {
    return tallies.length == 0
        ? List.of(everybody)
        : Stream.of(tallies).map(tally -> tally.toGroup(frames)).toList();
  }
}
