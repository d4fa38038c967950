package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import dev.servescope.ui.port.ExportChoice.Unit;
import dev.servescope.ui.port.FileKind;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The fields of the export dialog. */
final class ExportForm extends GridPane {
  @FXML ComboBox<Scope> scope;
  @FXML CheckBox png;
  @FXML CheckBox svg;
  @FXML CheckBox pdf;
  @FXML CheckBox csv;
  @FXML TextField width;
  @FXML ComboBox<String> unit;
  @FXML TextField density;
  @FXML RadioButton print;
  @FXML RadioButton screen;
  @FXML Label outcome;

  ExportForm(ExportModel model) {
    Views.fill(this);
    scope.setConverter(new ScopeText());
    scope.getItems().setAll(model.scopes());
    scope.valueProperty().bindBidirectional(model.scopeProperty());
    bind(png, FileKind.PNG, model);
    bind(svg, FileKind.SVG, model);
    bind(pdf, FileKind.PDF, model);
    bind(csv, FileKind.CSV, model);
    width.textProperty().bindBidirectional(model.widthProperty());
    density.textProperty().bindBidirectional(model.densityProperty());
    bindUnit(model);
    print.setSelected(model.forPrintProperty().get());
    screen.setSelected(!model.forPrintProperty().get());
    model.forPrintProperty().bind(print.selectedProperty());
    outcome.textProperty().bind(model.outcome());
  }

  /** Puts the focus where the questions begin. */
  void focusFirst() {
    scope.requestFocus();
  }

  private static void bind(CheckBox box, FileKind kind, ExportModel model) {
    box.selectedProperty().bindBidirectional(model.kindProperty(kind));
  }

  private void bindUnit(ExportModel model) {
    var centimetres = Messages.of("export.centimetres");
    var pixels = Messages.of("export.pixels");
    unit.getItems().setAll(centimetres, pixels);
    unit.setValue(model.unitProperty().get() == Unit.PIXELS ? pixels : centimetres);
    unit.setOnAction(
        chosen ->
            model.changeUnit(unit.getValue().equals(pixels) ? Unit.PIXELS : Unit.CENTIMETRES));
  }

  private static final class ScopeText extends StringConverter<Scope> {
    @Override
    public String toString(@Nullable Scope scope) {
      return scope == null ? "" : scope.label();
    }

    @Override
    public Scope fromString(String text) {
      throw new UnsupportedOperationException("the list is not editable");
    }
  }
}
