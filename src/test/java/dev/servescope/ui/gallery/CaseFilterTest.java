package dev.servescope.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.gallery.Case;
import dev.servescope.run.gallery.Topic;
import dev.servescope.storage.GalleryFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFilterTest {
  private static final List<Case> ALL = GalleryFiles.all();

  private static List<String> found(String query, @Nullable Topic topic) {
    var filter = new CaseFilter(query, topic);
    return ALL.stream().filter(filter::accepts).map(Case::id).toList();
  }

  @Test
  void nothingInParticularFindsAll() {
    assertThat(found("", null)).hasSize(21);
    assertThat(found("   ", null)).hasSize(21);
  }

  @Test
  void aCaseIsFoundByItsIdItsWordsAndThoseOfItsScenarios() {
    assertThat(found("b8", null)).contains("B8");
    assertThat(found("COLD start", null)).contains("B15", "B16");
    assertThat(found("straggler", null)).containsExactly("B9");
    assertThat(found("warm pool", null)).contains("B15");
  }

  @Test
  void everyWordMustBeThereInAnyOrder() {
    assertThat(found("merged cut", null)).contains("B8").doesNotContain("A1");
    assertThat(found("merged nowhere-to-be-found", null)).isEmpty();
  }

  @Test
  void wordsAndTopicMustBothFit() {
    assertThat(found("", Topic.SHARDED)).contains("B8", "B9").doesNotContain("B3");
    assertThat(found("straggler", Topic.EDGE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTopicHasANameAndACase(Topic topic) {
    assertThat(CaseFilter.name(topic)).isNotBlank();
    assertThat(found("", topic)).isNotEmpty();
  }
}
