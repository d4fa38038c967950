package dev.servescope.ui.export;

/** What can be done with a chart from menus and keys. */
public interface ExportActions {
  /** Asks how, then saves or copies the chart of a key, or more. */
  void ask(String key);

  /** Copies the chart of a key as last chosen. */
  void copy(String key);
}
