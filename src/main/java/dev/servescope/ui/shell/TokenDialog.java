package dev.servescope.ui.shell;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.Dialogs;
import dev.servescope.ui.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks how many milliseconds of work a token is. */
final class TokenDialog extends Dialog<TokenCost> {
  TokenDialog(Window owner, TokenCost example) {
    var fields = new TokenFields(example);
    Dialogs.over(owner, this);
    setTitle(Messages.of("tokens.title"));
    getDialogPane().setId("tokens-dialog");
    getDialogPane().setContent(fields);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    getDialogPane()
        .lookupButton(ButtonType.OK)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> fields.read().isEmpty(), fields.first(), fields.second()));
    setResultConverter(pressed -> result(pressed, fields));
  }

  private static @Nullable TokenCost result(@Nullable ButtonType pressed, TokenFields fields) {
    return pressed == ButtonType.OK ? fields.read().orElse(null) : null;
  }
}
