package dev.servescope.ui.lesson;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.run.lesson.Lesson;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.explore.ExploreModel;
import dev.servescope.ui.explore.FakeReplicator;
import dev.servescope.ui.port.LessonSource;
import java.nio.file.Path;
import java.util.List;

/** The model of the lessons around a real engine, without a window. */
final class Classroom {
  static final LessonSource SOURCE = new StoragePorts(Path.of("nowhere")).lessons();
  static final List<Lesson> COURSE = SOURCE.course();

  final ExploreModel explore =
      new ExploreModel(StarterScenarios.all().getLast(), new InstantRunner(), new FakeReplicator());
  final LessonModel lessons =
      new LessonModel(new FakeDesk(), explore, new InstantRunner(), Progress.NONE);
  boolean stays;
  boolean overview;

  Lesson lesson(String key) {
    return COURSE.stream().filter(its -> its.key().equals(key)).findFirst().orElseThrow();
  }

  Scenario scenario() {
    return explore.editor().scenario();
  }

  private final class FakeDesk implements Desk {
    @Override
    public void clear(Runnable free) {
      if (!stays) {
        free.run();
      }
    }

    @Override
    public void turnTo(Scenario scenario) {
      explore.editor().open(scenario);
    }

    @Override
    public void explore() {
      overview = false;
    }

    @Override
    public void overview() {
      overview = true;
    }
  }
}
