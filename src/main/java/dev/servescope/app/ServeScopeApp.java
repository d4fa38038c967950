package dev.servescope.app;

import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program as JavaFX runs it: what is waited for, shown and ended. */
public final class ServeScopeApp extends Application {
  private final IdleMemory memory = IdleMemory.watching();
  private @Nullable Opening opening;

  @Override
  public void init() {
    opening = Opening.await();
  }

  @Override
  public void start(Stage stage) {
    var made = Objects.requireNonNull(opening);
    made.show(stage, memory);
    stage.getScene().addEventFilter(InputEvent.ANY, done -> memory.stir());
    var model = made.model();
    getParameters().getRaw().stream().map(Path::of).findFirst().ifPresent(model::openAny);
    OpenedFiles.listen(model::openAny);
    Rehearsal.asked().ifPresent(rehearsal -> rehearsal.begin(stage, model));
  }

  @Override
  public void stop() {
    memory.close();
    if (opening != null) {
      opening.end();
    }
  }
}
