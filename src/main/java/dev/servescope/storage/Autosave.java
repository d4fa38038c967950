package dev.servescope.storage;

import dev.servescope.scenario.Scenario;
import dev.servescope.storage.json.ScenarioJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unsaved work of one window, kept against a crash, each scenario in a file that no other
 * window uses meanwhile: {@code autosave.servescope}, or {@code autosave-2.servescope} and so on
 * while the names before it are taken. May be called from any thread.
 */
public final class Autosave {
  private final KeptFolder folder;
  private final List<Kept> mine = new ArrayList<>();

  /** What this window has kept, or has found that a window before it kept, and where. */
  private record Kept(Scenario work, KeptPlace place) {}

  /** Scenarios kept in a folder, which need not exist yet. */
  public Autosave(Path folder) {
    this.folder = new KeptFolder(folder);
  }

  /**
   * Keeps these scenarios and forgets all others. A new one takes the place of one that is
   * forgotten; those that stay are not touched, even if this fails half-way.
   */
  public synchronized void keep(List<Scenario> works) throws IOException {
    for (var work : works) {
      if (!isKept(work)) {
        write(work, mine.stream().filter(kept -> !works.contains(kept.work())).findFirst());
      }
    }
    for (var kept : List.copyOf(mine)) {
      if (!works.contains(kept.work())) {
        kept.place().file().delete();
        kept.place().leave();
        mine.remove(kept);
      }
    }
  }

  private boolean isKept(Scenario work) {
    return mine.stream().anyMatch(kept -> kept.work().equals(work));
  }

  private void write(Scenario work, Optional<Kept> before) throws IOException {
    var place = before.map(Kept::place).orElseGet(folder::free);
    boolean written = false;
    try {
      place.file().save(ScenarioJson.write(work).getBytes(StandardCharsets.UTF_8));
      written = true;
    } finally {
      if (!written && before.isEmpty()) {
        place.leave();
      }
    }
    before.ifPresent(mine::remove);
    mine.add(new Kept(work, place));
  }

  /**
   * The scenarios that this window keeps, then those that were kept by windows that did not end
   * well, the newest first, which are this window's own from now on. Damaged ones are put aside and
   * nothing is thrown.
   */
  public synchronized List<Scenario> recover() {
    var own = mine.stream().flatMap(kept -> kept.place().scenario().stream()).toList();
    var found = folder.newestFirst().stream().flatMap(file -> found(file).stream()).toList();
    mine.addAll(found);
    return Stream.concat(own.stream(), found.stream().map(Kept::work)).toList();
  }

  private Optional<Kept> found(Path file) {
    if (mine.stream().anyMatch(kept -> kept.place().file().path().equals(file))) {
      return Optional.empty();
    }
    var place = folder.claimed(file);
    var kept = place.flatMap(its -> its.scenario().map(work -> new Kept(work, its)));
    if (kept.isEmpty()) {
      place.ifPresent(KeptPlace::leave);
    }
    return kept;
  }

  /** Leaves what is still kept to other windows. */
  public synchronized void leave() {
    mine.forEach(kept -> kept.place().leave());
    mine.clear();
  }
}
