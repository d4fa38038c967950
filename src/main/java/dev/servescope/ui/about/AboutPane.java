package dev.servescope.ui.about;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.port.About;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** Version and surroundings, how to cite, and the software of others; each can be copied. */
final class AboutPane extends VBox {
  @FXML Label version;
  @FXML Label java;
  @FXML Label javaFx;
  @FXML Label system;
  @FXML Button copyReport;
  @FXML Label citation;
  @FXML Button copyCitation;
  @FXML TextArea thirdParty;

  AboutPane(About about) {
    Views.fill(this);
    version.setText(about.version());
    java.setText(about.java());
    javaFx.setText(about.javaFx());
    system.setText(about.system());
    citation.setText(Messages.of("about.citation", about.version()));
    thirdParty.setText(about.thirdParty().orElse(Messages.of("about.third-party.none")));
    copies(copyReport, about.forReport(language()));
    copies(copyCitation, citation.getText());
  }

  private static String language() {
    var spoken = Messages.language();
    return spoken.equals(Locale.ROOT) ? Locale.ENGLISH.toLanguageTag() : spoken.toLanguageTag();
  }

  private static void copies(Button button, String text) {
    button.setOnAction(
        pressed -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
          button.setText(Messages.of("about.copied"));
        });
  }
}
