package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OpenedFilesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static void onJavaFx(Runnable code) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, code);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aDoubleClickedFileIsHeardAndJavaFxKeepsItsOtherEvents() {
    var heard = new CopyOnWriteArrayList<Path>();
    onJavaFx(
        () -> {
          var application = Application.GetApplication();
          var before = application.getEventHandler();
          assertThat(OpenedFiles.hear(heard::add)).isTrue();
          var handler = application.getEventHandler();
          handler.handleOpenFilesAction(application, 0, new String[] {"/a b.servescope"});
          handler.handleOpenFilesAction(application, 0, new String[0]);
          assertThat(handler).isNotSameAs(before);
          application.setEventHandler(before);
        });
    assertThat(heard).isEqualTo(List.of(Path.of("/a b.servescope")));
  }
}
