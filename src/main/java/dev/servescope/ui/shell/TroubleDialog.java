package dev.servescope.ui.shell;

import dev.servescope.ui.Dialogs;
import dev.servescope.ui.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

/**
 * Tells of a defect of the program: what happened, that the work is kept, and what a report should
 * contain. One dialog at a time, however many exceptions there are.
 */
public final class TroubleDialog implements Thread.UncaughtExceptionHandler {
  private final Supplier<Window> owner;
  private boolean open;
  private Predicate<String> hushed = sentence -> false;

  /** Tells over a window. */
  public TroubleDialog(Supplier<Window> owner) {
    this.owner = owner;
  }

  /**
   * Tells in another way first.
   *
   * @param other hears what happened, and says whether that was enough
   */
  public void hush(Predicate<String> other) {
    hushed = other;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable cause) {
    System.err.println(trace(cause));
    Platform.runLater(() -> tell(cause));
  }

  private void tell(Throwable cause) {
    var what = Messages.of("trouble.what", Notice.sentence(root(cause)));
    if (open || hushed.test(what)) {
      return;
    }
    open = true;
    try {
      alert(cause).showAndWait();
    } finally {
      open = false;
    }
  }

  private Alert alert(Throwable cause) {
    var alert = new Alert(Alert.AlertType.ERROR, Messages.of("trouble.explain"), ButtonType.CLOSE);
    Dialogs.over(owner.get(), alert);
    alert.setTitle(Messages.of("app.name"));
    alert.setHeaderText(Messages.of("trouble.what", Notice.sentence(root(cause))));
    alert.setGraphic(null);
    alert.setResizable(true);
    var details = new TextArea(trace(cause));
    details.setId("trouble-details");
    details.setEditable(false);
    alert.getDialogPane().setExpandableContent(details);
    alert.getDialogPane().setId("trouble-dialog");
    return alert;
  }

  private static Throwable root(Throwable cause) {
    var inner = cause.getCause();
    return inner == null ? cause : root(inner);
  }

  private static String trace(Throwable cause) {
    var text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
