package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Topic;
import dev.servescope.scenario.Scenario;
import dev.servescope.study.Examiner;
import dev.servescope.study.gallery.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The cases, which of them are looked for, which one is open, and what its runs gave. A case stays
 * open until another scenario is opened or it is closed; its figures are found once.
 */
public final class GalleryModel {
  private final Desk desk;
  private final Examiner examiner;
  private final ReadOnlyObjectWrapper<@Nullable List<Case>> cases = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<CaseFilter> filter =
      new ReadOnlyObjectWrapper<>(CaseFilter.ALL);
  private final ReadOnlyObjectWrapper<@Nullable OpenCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable List<Finding>> findings =
      new ReadOnlyObjectWrapper<>();
  private final Map<String, List<Finding>> found = new HashMap<>();
  private @Nullable String asked;

  /**
   * A gallery without cases yet.
   *
   * @param opened the scenario that was opened last, by whomever
   */
  public GalleryModel(Desk desk, Examiner examiner, ObservableValue<Scenario> opened) {
    this.desk = desk;
    this.examiner = examiner;
    opened.subscribe(this::leave);
  }

  /** Puts cases in. */
  public void fill(List<Case> all) {
    cases.set(List.copyOf(all));
  }

  /** All cases; null while they are not read. */
  ReadOnlyObjectProperty<@Nullable List<Case>> casesProperty() {
    return cases.getReadOnlyProperty();
  }

  /** Which cases are looked for. */
  ReadOnlyObjectProperty<CaseFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The case that is open, or null. */
  ReadOnlyObjectProperty<@Nullable OpenCase> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The case that is open, if there is one. */
  public Optional<OpenCase> openCase() {
    return Optional.ofNullable(open.get());
  }

  /** What the runs of the open case gave; null while that is not known. */
  ReadOnlyObjectProperty<@Nullable List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** Looks for words. */
  void search(String query) {
    filter.set(new CaseFilter(query, filter.get().topic()));
  }

  /** Looks for a topic; null for any. */
  void choose(@Nullable Topic topic) {
    filter.set(new CaseFilter(filter.get().query(), topic));
  }

  /** Looks for nothing in particular. */
  void showAll() {
    filter.set(CaseFilter.ALL);
  }

  /** Opens a scenario of a case. */
  void open(Case its, Case.Member member) {
    desk.open(member.scenario(), () -> opened(new OpenCase(its, member)));
  }

  private void opened(OpenCase now) {
    open.set(now);
    var known = found.get(now.its().id());
    findings.set(known);
    if (known == null && !now.its().id().equals(asked)) {
      asked = now.its().id();
      examiner.examine(now.its(), result -> told(now.its(), result));
    }
  }

  private void told(Case its, List<Finding> result) {
    asked = null;
    found.put(its.id(), result);
    var now = open.get();
    if (now != null && now.its().equals(its)) {
      findings.set(result);
    }
  }

  /** Another scenario is opened, from wherever: unless it is one of its own the case is closed. */
  private void leave(Scenario other) {
    var now = open.get();
    if (now == null) {
      return;
    }
    now.its().members().stream()
        .filter(member -> member.scenario().equals(other))
        .findFirst()
        .ifPresentOrElse(member -> open.set(new OpenCase(now.its(), member)), this::close);
  }

  /** Closes the case; its scenario stays. */
  public void close() {
    examiner.cancel();
    asked = null;
    open.set(null);
    findings.set(null);
  }

  /** Puts scenarios of a case side by side. */
  void compare(List<Case.Member> members) {
    desk.compare(members.stream().map(Case.Member::scenario).toList());
  }
}
