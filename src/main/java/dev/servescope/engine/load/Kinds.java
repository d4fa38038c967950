package dev.servescope.engine.load;

import dev.servescope.engine.random.Cause;
import dev.servescope.engine.random.Streams;
import dev.servescope.scenario.load.Demand;
import dev.servescope.scenario.load.Region;
import dev.servescope.scenario.load.RequestClass;
import dev.servescope.scenario.load.Tier;
import java.util.Arrays;

/** Of which class, tier and region the requests of a part are. */
final class Kinds {
  private final Choice classes;
  private final Choice tiers;
  private final Choice regions;

  /** The only class and region that there are, -1 if there are several. */
  private final int onlyClass;

  private final int onlyRegion;

  /** The tier where there is one class only that has one tier only, else -1. */
  private final int onlyTier;

  /** The tier that all requests of a class have, -1 if it is to be chosen. */
  private final int[] tierOfClass;

  private final boolean[] possibleClasses;
  private final boolean[] possibleTiers;

  Kinds(Demand demand, Leaf leaf, Streams streams) {
    var mark = leaf.mark();
    var columns = leaf.columns();
    var tierNames = demand.tiers().stream().map(Tier::name).toList();
    this.classes =
        Choice.of(
            mark.requestClass(),
            columns.classes(),
            demand.classes().stream().map(RequestClass::name).toList(),
            demand.classes().stream().mapToDouble(RequestClass::share).toArray(),
            () -> streams.stream(Cause.CLASS, leaf.index()));
    this.tiers =
        Choice.of(
            mark.tier(),
            columns.tiers(),
            tierNames,
            demand.tiers().stream().mapToDouble(Tier::share).toArray(),
            () -> streams.stream(Cause.TIER, leaf.index()));
    this.regions =
        Choice.of(
            mark.region(),
            null,
            demand.regions().stream().map(Region::name).toList(),
            demand.regions().stream().mapToDouble(Region::share).toArray(),
            () -> streams.stream(Cause.REGION, leaf.index()));
    this.onlyClass = classes.only();
    this.onlyRegion = regions.only();
    this.tierOfClass =
        demand.classes().stream().mapToInt(kind -> tierNames.indexOf(kind.tier())).toArray();
    Arrays.setAll(tierOfClass, i -> tierOfClass[i] >= 0 ? tierOfClass[i] : tiers.only());
    this.onlyTier = onlyClass >= 0 ? tierOfClass[onlyClass] : -1;
    this.possibleClasses = new boolean[tierOfClass.length];
    this.possibleTiers = new boolean[tierNames.size()];
    notePossible();
  }

  private void notePossible() {
    classes.notePossible(possibleClasses);
    for (int i = 0; i < possibleClasses.length; i++) {
      if (possibleClasses[i] && tierOfClass[i] >= 0) {
        possibleTiers[tierOfClass[i]] = true;
      } else if (possibleClasses[i]) {
        tiers.notePossible(possibleTiers);
      }
    }
  }

  /** Whether any request can be of a class. */
  boolean hasClass(int index) {
    return possibleClasses[index];
  }

  /** Whether any request can be of a tier. */
  boolean hasTier(int index) {
    return possibleTiers[index];
  }

  /** Whether all requests are of one kind. */
  boolean isUniform() {
    return onlyTier >= 0 && onlyRegion >= 0;
  }

  /** The tier where all are of one kind. */
  int tier() {
    return onlyTier;
  }

  /** Says it where all are of one kind. */
  void only(Arrival into) {
    into.requestClass = onlyClass;
    into.tier = onlyTier;
    into.region = onlyRegion;
  }

  /** Says it of the request that is {@code request}-th of the part. */
  void choose(int request, Arrival into) {
    into.requestClass = onlyClass >= 0 ? onlyClass : classes.of(request);
    int tier = tierOfClass[into.requestClass];
    into.tier = tier >= 0 ? tier : tiers.of(request);
    into.region = onlyRegion >= 0 ? onlyRegion : regions.of(request);
  }
}
