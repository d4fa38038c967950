package dev.servescope.ui.shell;

import dev.servescope.scenario.trace.TokenCost;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Two fields for milliseconds per token, and what is wrong with them. */
final class TokenFields extends GridPane {
  @FXML TextField context;
  @FXML TextField generated;
  @FXML Label problem;

  TokenFields(TokenCost start) {
    Views.fill(this);
    context.setText(Double.toString(start.millisPerContextToken()));
    generated.setText(Double.toString(start.millisPerGeneratedToken()));
  }

  StringProperty first() {
    return context.textProperty();
  }

  StringProperty second() {
    return generated.textProperty();
  }

  /** The cost, or empty and a sentence where the fields hold none. */
  Optional<TokenCost> read() {
    try {
      var cost =
          new TokenCost(
              Double.parseDouble(context.getText().strip()),
              Double.parseDouble(generated.getText().strip()));
      problem.setText("");
      return Optional.of(cost);
    } catch (IllegalArgumentException wrong) {
      problem.setText(Messages.of("tokens.wrong"));
      return Optional.empty();
    }
  }
}
