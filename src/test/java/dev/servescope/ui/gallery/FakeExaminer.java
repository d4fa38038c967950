package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.study.Examiner;
import dev.servescope.study.gallery.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Examines nothing, and tells what a test wants it to tell. */
public final class FakeExaminer implements Examiner {
  private final List<String> asked = new ArrayList<>();
  private Consumer<List<Finding>> listener = findings -> {};
  private int cancelled;

  @Override
  public void examine(Case its, Consumer<List<Finding>> whoever) {
    asked.add(its.id());
    listener = whoever;
  }

  @Override
  public void cancel() {
    cancelled++;
  }

  @Override
  public void close() {}

  /** The cases that were asked for, in their order. */
  List<String> asked() {
    return asked;
  }

  /** How often the work was stopped. */
  int cancelled() {
    return cancelled;
  }

  /** Tells whoever asked last. */
  void tell(List<Finding> findings) {
    listener.accept(findings);
  }
}
