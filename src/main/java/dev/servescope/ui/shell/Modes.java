package dev.servescope.ui.shell;

import java.util.List;

/** The modes of the window. Here, and nowhere else, another is added. */
final class Modes {
  /** All of them, from the left; the first is the one that the window opens with. */
  static final List<Mode> ALL =
      List.of(
          new Mode(WindowModel.EXPLORE, ExploreMode::new),
          new Mode(CompareMode.ID, CompareMode::new),
          new Mode(SweepMode.ID, SweepMode::new),
          new Mode(WindowModel.FIND, FindMode::new),
          new Mode("gallery", GalleryMode::new),
          new Mode(LessonsMode.ID, LessonsMode::new));

  private Modes() {}
}
