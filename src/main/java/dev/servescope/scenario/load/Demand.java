package dev.servescope.scenario.load;

import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of a service. None of it depends on what serves: request k has the same arrival,
 * class, tier, user, region and work whatever the deployment.
 *
 * @param traffic when requests arrive
 * @param classes what kinds of request there are, at least one
 * @param tiers what kinds of user there are, at least one
 * @param regions where they are, at least one
 * @param clients how they behave while they wait
 */
public record Demand(
    Traffic traffic,
    List<RequestClass> classes,
    List<Tier> tiers,
    List<Region> regions,
    Clients clients) {
  /** The most classes, tiers or regions. */
  public static final int MAX_KINDS = 32;

  /** Refuses empty lists, names that stand twice, shares that are all 0, unknown names. */
  public Demand {
    classes = List.copyOf(classes);
    tiers = List.copyOf(tiers);
    regions = List.copyOf(regions);
    checkList("classes", classes.size(), classes.stream().mapToDouble(RequestClass::share).sum());
    checkList("tiers", tiers.size(), tiers.stream().mapToDouble(Tier::share).sum());
    checkList("regions", regions.size(), regions.stream().mapToDouble(Region::share).sum());
    Names.checkDistinct("classes", classes.stream().map(RequestClass::name).toList());
    Names.checkDistinct("tiers", tiers.stream().map(Tier::name).toList());
    Names.checkDistinct("regions", regions.stream().map(Region::name).toList());
    var tierNames = tiers.stream().map(Tier::name).toList();
    for (int i = 0; i < classes.size(); i++) {
      Names.checkKnown("classes[" + i + "].tier", classes.get(i).tier(), tierNames);
    }
    checkMarks(traffic, "traffic", classes, tiers, regions);
  }

  private static void checkList(String field, int size, double shares) {
    Check.range(field, size, 1, MAX_KINDS);
    if (shares == 0) {
      throw new InvalidValueException(field, "only shares of 0", "a share above 0");
    }
  }

  private static void checkMarks(
      Traffic traffic,
      String path,
      List<RequestClass> classes,
      List<Tier> tiers,
      List<Region> regions) {
    switch (traffic) {
      case Traffic.Marked marked -> {
        var classNames = classes.stream().map(RequestClass::name).toList();
        var tierNames = tiers.stream().map(Tier::name).toList();
        var regionNames = regions.stream().map(Region::name).toList();
        Names.checkKnown(path + ".requestClass", marked.requestClass(), classNames);
        Names.checkKnown(path + ".tier", marked.tier(), tierNames);
        Names.checkKnown(path + ".region", marked.region(), regionNames);
        checkMarks(marked.of(), path + ".of", classes, tiers, regions);
      }
      case Traffic.Listed listed -> {
        var columns = listed.columns();
        checkLabels(
            path + ".classes",
            columns.classes(),
            classes.stream().map(RequestClass::name).toList());
        checkLabels(path + ".tiers", columns.tiers(), tiers.stream().map(Tier::name).toList());
      }
      case Traffic.Scaled scaled -> checkMarks(scaled.of(), path + ".of", classes, tiers, regions);
      case Traffic.Added added -> {
        for (int i = 0; i < added.parts().size(); i++) {
          checkMarks(added.parts().get(i), path + ".parts[" + i + "]", classes, tiers, regions);
        }
      }
      default -> {}
    }
  }

  private static void checkLabels(
      String field, Columns.@org.jspecify.annotations.Nullable Labels labels, List<String> known) {
    if (labels != null) {
      labels.names().forEach(name -> Names.checkKnown(field, name, known));
    }
  }

  /** One kind of request from everybody and everywhere. */
  public static Demand of(Traffic traffic, Work work) {
    return new Demand(
        traffic,
        List.of(RequestClass.of(work)),
        List.of(Tier.EVERYBODY),
        List.of(Region.EVERYWHERE),
        Clients.PATIENT);
  }

  /**
   * Whether a class has a deadline of its own, so that the target of the service is not for all.
   */
  public boolean hasDeadlines() {
    return classes.stream().anyMatch(its -> !its.deadline().isZero());
  }

  /** The same with other traffic. */
  public Demand withTraffic(Traffic other) {
    return new Demand(other, classes, tiers, regions, clients);
  }

  /** The same with other classes. */
  public Demand withClasses(List<RequestClass> other) {
    return new Demand(traffic, other, tiers, regions, clients);
  }

  /** The same with another class at a place. */
  public Demand withClass(int index, RequestClass other) {
    return withClasses(replaced(classes, index, other));
  }

  /** The same with other tiers. */
  public Demand withTiers(List<Tier> other) {
    return new Demand(traffic, classes, other, regions, clients);
  }

  /** The same with another tier at a place. */
  public Demand withTier(int index, Tier other) {
    return withTiers(replaced(tiers, index, other));
  }

  /** The same with other regions. */
  public Demand withRegions(List<Region> other) {
    return new Demand(traffic, classes, tiers, other, clients);
  }

  /** The same with other clients. */
  public Demand withClients(Clients other) {
    return new Demand(traffic, classes, tiers, regions, other);
  }

  private static <T> List<T> replaced(List<T> list, int index, T other) {
    var copy = new ArrayList<>(list);
    copy.set(index, other);
    return copy;
  }
}
