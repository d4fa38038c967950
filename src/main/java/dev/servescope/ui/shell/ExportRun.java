package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.export.Album;
import dev.servescope.ui.export.FileNames;
import dev.servescope.ui.export.Press;
import dev.servescope.ui.export.Sheet;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.FileKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of an export. Each is drawn in a pulse of its own and written beside the window, so
 * that it never stands still for long; the first that fails ends it.
 */
final class ExportRun {
  private final WindowModel model;
  private final ExportChoice choice;
  private final List<Sheet> sheets;
  private final Press press;

  private record Piece(Sheet sheet, FileKind kind, Path file) {}

  /** An export of sheets that has not begun. */
  ExportRun(WindowModel model, ExportChoice choice, List<Sheet> sheets) {
    this.model = model;
    this.choice = choice;
    this.sheets = List.copyOf(sheets);
    press = new Press(model.ports().pictures());
  }

  /** Writes the one sheet to a file; one that is there was asked about. */
  void into(Path file) {
    var kind = choice.kinds().getFirst();
    next(List.of(new Piece(sheets.getFirst(), kind, file)), 0);
  }

  /** Writes every sheet in every kind into a folder, under names that are free. */
  void into(Album album, Path folder) {
    var names = new ArrayList<String>();
    sheets.forEach(
        sheet ->
            choice.kinds().forEach(kind -> names.add(FileNames.of(album, sheet) + kind.ending())));
    model
        .ports()
        .tasks()
        .run(
            () -> model.ports().pictures().free(folder, names),
            files -> next(pieces(files), 0),
            bad -> model.notices().tell(Notice.trouble(bad)));
  }

  private List<Piece> pieces(List<Path> files) {
    var pieces = new ArrayList<Piece>();
    for (var sheet : sheets) {
      for (var kind : choice.kinds()) {
        pieces.add(new Piece(sheet, kind, files.get(pieces.size())));
      }
    }
    return List.copyOf(pieces);
  }

  private void next(List<Piece> pieces, int done) {
    if (done == pieces.size()) {
      finished(pieces);
      return;
    }
    if (pieces.size() > 1) {
      model.notices().tell(Notice.info(Messages.of("export.working", done + 1, pieces.size())));
    }
    var piece = pieces.get(done);
    model
        .ports()
        .tasks()
        .run(
            press.toFile(piece.sheet(), piece.kind(), choice, piece.file()),
            file -> next(pieces, done + 1),
            bad -> failed(pieces, done, bad));
  }

  private void finished(List<Piece> pieces) {
    var last = pieces.getLast().file();
    var said =
        pieces.size() == 1
            ? Messages.of("export.saved", last.getFileName())
            : Messages.of(
                "export.saved-all",
                pieces.size(),
                String.valueOf(last.toAbsolutePath().getParent()));
    model.notices().tell(Notice.info(said));
  }

  private void failed(List<Piece> pieces, int done, Throwable bad) {
    var sentence = Notice.sentence(bad);
    model
        .notices()
        .tell(
            Notice.trouble(
                done == 0
                    ? sentence
                    : Messages.of("export.stopped", done, pieces.size(), sentence)));
  }
}
