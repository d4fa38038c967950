package dev.servescope.run.gallery;

import dev.servescope.scenario.Intervention;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.quantity.Check;
import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A case of a teaching text.
 *
 * @param id a letter and a number, such as {@code B8}
 * @param title a few words
 * @param line what it shows, in one line
 * @param topics what it is about, at least one, the first being the main one
 * @param story what to look at, in a few sentences
 * @param replications how many runs with other chance a figure rests on; 1 where nothing is left to
 *     chance
 * @param members the scenarios, the one to begin with first
 * @param figures its table
 */
public record Case(
    String id,
    String title,
    String line,
    List<Topic> topics,
    String story,
    int replications,
    List<Member> members,
    List<Figure> figures) {
  /** The most replications of a case. */
  public static final int MAX_REPLICATIONS = 100;

  /**
   * A scenario of a case.
   *
   * @param key its name in the case, as in the name of its file
   */
  public record Member(String key, Scenario scenario) {}

  /** Refuses empty lists, keys that stand twice, and figures of scenarios that are not there. */
  public Case {
    if (!id.matches("[A-Z]\\d{1,2}")) {
      throw new InvalidValueException("id", id, "a letter and a number such as B8");
    }
    Check.range("replications", replications, 1, MAX_REPLICATIONS);
    topics = List.copyOf(topics);
    members = List.copyOf(members);
    figures = List.copyOf(figures);
    Check.range("topics", topics.size(), 1, Topic.values().length);
    Check.range("scenarios", members.size(), 1, 64);
    Check.range("figures", figures.size(), 1, 64);
    checkKeys(members, figures);
  }

  private static void checkKeys(List<Member> members, List<Figure> figures) {
    var keys = new HashSet<String>();
    for (var member : members) {
      if (!keys.add(member.key)) {
        throw new InvalidValueException("scenarios", member.key + " twice", "each of them once");
      }
    }
    figures.forEach(figure -> figure.claim().scenarios().forEach(key -> checkKnown(key, keys)));
  }

  private static void checkKnown(String key, Set<String> keys) {
    if (!keys.contains(key)) {
      throw new InvalidValueException("figures", key, "a scenario of the case: " + keys);
    }
  }

  /** The id as it is typed and as its folder is called. */
  public String key() {
    return id.toLowerCase(Locale.ROOT);
  }

  /**
   * The scenarios that the same requests come to as to one of them, which is among them: what can
   * be compared on the same traffic.
   */
  public List<Member> beside(Member one) {
    return members.stream().filter(other -> sameRequests(one.scenario, other.scenario)).toList();
  }

  private static boolean sameRequests(Scenario one, Scenario other) {
    return one.demand().traffic().equals(other.demand().traffic())
        && one.demand().classes().equals(other.demand().classes())
        && rates(one).equals(rates(other));
  }

  private static List<Intervention> rates(Scenario scenario) {
    return scenario.interventions().stream()
        .filter(its -> its.change() instanceof Intervention.Change.SetRate)
        .toList();
  }

  /** The most scenarios of it that the same requests come to. */
  public List<Member> mostBeside() {
    var most = beside(members.getFirst());
    for (var member : members) {
      var others = beside(member);
      most = others.size() > most.size() ? others : most;
    }
    return most;
  }

  /** Whether it has several scenarios. */
  public boolean isSet() {
    return members.size() > 1;
  }
}
