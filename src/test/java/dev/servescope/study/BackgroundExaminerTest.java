package dev.servescope.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.gallery.Case;
import dev.servescope.storage.GalleryFiles;
import dev.servescope.study.confidence.Watcher;
import dev.servescope.study.gallery.Examination;
import dev.servescope.study.gallery.Finding;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundExaminerTest {
  private static final Case SHARDS = GalleryFiles.find("b8").orElseThrow();
  private static final Case COLD = GalleryFiles.find("b15").orElseThrow();

  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<Finding>> heard = new LinkedBlockingQueue<>();

  private void deliver() throws InterruptedException {
    var delivery = deliveries.poll(60, TimeUnit.SECONDS);
    assertThat(delivery).isNotNull();
    delivery.run();
  }

  @Test
  void aCaseIsExaminedBesideAndToldOfOnTheCallersThread() throws Exception {
    try (var examiner = new BackgroundExaminer(deliveries::add, Courtesy.NONE)) {
      examiner.examine(COLD, heard::add);
      assertThat(heard).isEmpty();
      deliver();
      assertThat(heard).containsExactly(Examination.of(COLD, Watcher.NONE));
    }
  }

  @Test
  void whoWasOvertakenHearsNothing() throws Exception {
    try (var examiner = new BackgroundExaminer(deliveries::add, Courtesy.NONE)) {
      examiner.examine(SHARDS, findings -> heard.add(List.of()));
      examiner.examine(COLD, heard::add);
      while (heard.isEmpty()) {
        deliver();
      }
      assertThat(heard.remove()).hasSize(COLD.figures().size());
    }
  }

  @Test
  void whatIsOnItsWayWhenItIsCancelledIsNotHeard() throws Exception {
    try (var examiner = new BackgroundExaminer(deliveries::add, Courtesy.NONE)) {
      examiner.examine(COLD, heard::add);
      var delivery = deliveries.poll(60, TimeUnit.SECONDS);
      examiner.cancel();
      assertThat(delivery).isNotNull();
      delivery.run();
      assertThat(heard).isEmpty();
    }
  }
}
