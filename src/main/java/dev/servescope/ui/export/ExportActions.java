package dev.servescope.ui.export;

/** What can be done with a subject from menus and keys. */
public interface ExportActions {
  /** Asks how, then saves or copies. */
  void ask(Subject subject);

  /** Copies as last chosen. */
  void copy(Subject subject);
}
