package dev.servescope.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MarkdownViewTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static String seen(String markdown) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var view = new MarkdownView();
          view.show(markdown);
          return view.getChildren().stream()
              .flatMap(paragraph -> ((TextFlow) paragraph).getChildren().stream())
              .map(node -> ((Text) node).getText())
              .collect(Collectors.joining());
        });
  }

  @Test
  void noLineEndsBetweenAFigureAndItsUnit() {
    assertThat(seen("Three replicas have **4 GB** each, and one video needs 80 GB."))
        .contains("4\u00a0GB")
        .contains("80\u00a0GB.");
  }
}
