package dev.servescope.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Topic;
import dev.servescope.scenario.Scenario;
import dev.servescope.storage.GalleryFiles;
import dev.servescope.study.gallery.Finding;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class GalleryModelTest {
  private static final Case SHARDS = GalleryFiles.find("b8").orElseThrow();
  private static final Case COLD = GalleryFiles.find("b15").orElseThrow();
  private static final Scenario OTHER = Scenarios.listed(new long[1], new long[] {100});
  private static final List<Finding> FINDINGS = List.of();

  private final ObjectProperty<Scenario> opened = new SimpleObjectProperty<>(OTHER);
  private final FakeDesk desk = new FakeDesk();
  private final FakeExaminer examiner = new FakeExaminer();
  private final GalleryModel model = new GalleryModel(desk, examiner, opened);

  private final class FakeDesk implements Desk {
    private final List<Scenario> compared = new ArrayList<>();
    private boolean stays;

    @Override
    public void open(Scenario scenario, Runnable then) {
      if (!stays) {
        opened.set(scenario);
        then.run();
      }
    }

    @Override
    public void compare(List<Scenario> scenarios) {
      compared.addAll(scenarios);
    }
  }

  private void open(Case its, int member) {
    model.open(its, its.members().get(member));
  }

  @Test
  void anOpenCaseIsExaminedAndItsFindingsAreShown() {
    open(SHARDS, 0);
    assertThat(opened.get()).isEqualTo(SHARDS.members().getFirst().scenario());
    assertThat(model.openProperty().get()).isEqualTo(new OpenCase(SHARDS, SHARDS.members().get(0)));
    assertThat(model.findingsProperty().get()).isNull();
    examiner.tell(FINDINGS);
    assertThat(model.findingsProperty().get()).isEqualTo(FINDINGS);
  }

  @Test
  void anotherScenarioOfTheCaseKeepsItOpenAndIsNotExaminedAgain() {
    open(SHARDS, 0);
    open(SHARDS, 2);
    assertThat(model.openProperty().get()).isEqualTo(new OpenCase(SHARDS, SHARDS.members().get(2)));
    assertThat(examiner.asked()).containsExactly("B8");
    assertThat(examiner.cancelled()).isZero();
    examiner.tell(FINDINGS);
    assertThat(model.findingsProperty().get()).isEqualTo(FINDINGS);
  }

  @Test
  void aScenarioFromElsewhereClosesTheCase() {
    open(SHARDS, 0);
    opened.set(OTHER);
    assertThat(model.openProperty().get()).isNull();
    assertThat(examiner.cancelled()).isOne();
  }

  @Test
  void whatIsKnownOfACaseIsNotAskedForAgain() {
    open(SHARDS, 0);
    examiner.tell(FINDINGS);
    open(COLD, 0);
    assertThat(model.findingsProperty().get()).isNull();
    open(SHARDS, 1);
    assertThat(model.findingsProperty().get()).isEqualTo(FINDINGS);
    assertThat(examiner.asked()).containsExactly("B8", "B15");
  }

  @Test
  void aCaseThatWasClosedBeforeItsFindingsCameIsExaminedAgain() {
    open(SHARDS, 0);
    model.close();
    open(SHARDS, 0);
    assertThat(examiner.asked()).containsExactly("B8", "B8");
  }

  @Test
  void whoeverWouldRatherKeepUnsavedWorkOpensNothing() {
    desk.stays = true;
    open(SHARDS, 0);
    assertThat(model.openProperty().get()).isNull();
    assertThat(examiner.asked()).isEmpty();
  }

  @Test
  void scenariosThatTheSameRequestsComeToAreCompared() {
    // Two of the five get a single request of 20 GB, two a hundred of them, one a longer one.
    assertThat(SHARDS.mostBeside()).extracting(Case.Member::key).containsExactly("shards", "whole");
    model.compare(SHARDS.beside(SHARDS.members().get(3)));
    assertThat(desk.compared)
        .containsExactly(SHARDS.members().get(2).scenario(), SHARDS.members().get(3).scenario());
    assertThat(SHARDS.beside(SHARDS.members().getLast())).hasSize(1);
  }

  @Test
  void searchAndTopicAreKeptApart() {
    model.search("cold");
    model.choose(Topic.EVENT_DRIVEN);
    model.search("cold start");
    assertThat(model.filterProperty().get())
        .isEqualTo(new CaseFilter("cold start", Topic.EVENT_DRIVEN));
  }
}
