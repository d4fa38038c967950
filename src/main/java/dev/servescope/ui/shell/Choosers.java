package dev.servescope.ui.shell;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.port.FileKind;
import java.nio.file.Path;
import java.util.Optional;

/** Questions that wait for an answer. Empty is always: never mind. */
public interface Choosers {
  /** Which scenario to open. */
  Optional<Path> scenarioToOpen();

  /** Where to save a scenario. */
  Optional<Path> whereToSave(String name, String extension);

  /** Which recorded requests to import. */
  Optional<Path> traceToImport();

  /**
   * Where to save one chart, under a name that ends as its kind does. A file that is there may be
   * replaced, as that was asked as well.
   *
   * @param folder where the last one went
   */
  Optional<Path> whereToExport(String name, FileKind kind, Optional<Path> folder);

  /**
   * In which folder to save several charts.
   *
   * @param last where the last ones went
   */
  Optional<Path> folderForExport(Optional<Path> last);

  /** What to do with changes that are not saved. */
  Leave unsaved(String name);

  /** What to do with a file that another program has changed. */
  Overwrite changedMeanwhile(Path file);

  /** How token counts become work. */
  Optional<TokenCost> tokenCost(TokenCost example);

  /** Another name for a scenario. */
  Optional<String> rename(String name);

  /** What becomes of what another program has written. */
  enum Overwrite {
    /** It is replaced. */
    REPLACE,
    /** It stays, and the scenario is saved under another name. */
    ELSEWHERE,
    /** It stays, and nothing is saved. */
    LEAVE
  }

  /** What becomes of unsaved changes. */
  enum Leave {
    /** Save them, then go on. */
    SAVE,
    /** Go on without them. */
    DISCARD,
    /** Stay. */
    STAY
  }
}
