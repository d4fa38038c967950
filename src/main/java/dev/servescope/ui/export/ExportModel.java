package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.ExportChoice.Unit;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.Theme;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the export dialog asks: the subject, its width, the density, the colours. */
public final class ExportModel {
  private static final double CENTIMETRES_PER_INCH = 2.54;

  private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>();
  private final StringProperty width = new SimpleStringProperty();
  private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>();
  private final StringProperty density = new SimpleStringProperty();
  private final BooleanProperty forPrint = new SimpleBooleanProperty();
  private final Theme screen;

  /**
   * Starts with what was chosen last.
   *
   * @param screen the colours of the window
   */
  public ExportModel(Subject start, ExportChoice last, Theme screen) {
    this.screen = screen;
    subject.set(start);
    width.set(plain(last.width()));
    unit.set(last.unit());
    density.set(plain(last.dotsPerInch()));
    forPrint.set(last.theme() == Theme.LIGHT);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** What the picture is of. */
  public ObjectProperty<Subject> subjectProperty() {
    return subject;
  }

  /** The width as it was typed. */
  public StringProperty widthProperty() {
    return width;
  }

  /** What the width is measured in. */
  public ObjectProperty<Unit> unitProperty() {
    return unit;
  }

  /** Dots per inch as they were typed. */
  public StringProperty densityProperty() {
    return density;
  }

  /** Whether the picture is light whatever the window is. */
  public BooleanProperty forPrintProperty() {
    return forPrint;
  }

  /** Changes the unit and keeps the size: 16 cm at 300 dots an inch become 1890 pixels. */
  public void changeUnit(Unit other) {
    var now = choice();
    if (other != unit.get() && now.isPresent()) {
      double pixels = now.get().pixels();
      double centimetres = pixels / now.get().dotsPerInch() * CENTIMETRES_PER_INCH;
      double size = other == Unit.PIXELS ? pixels : Math.rint(centimetres * 100) / 100;
      width.set(plain(size));
    }
    unit.set(other);
  }

  /** The choice, if the fields hold one. */
  public Optional<ExportChoice> choice() {
    try {
      var theme = forPrint.get() ? Theme.LIGHT : screen;
      return Optional.of(
          new ExportChoice(number(width.get()), unit.get(), number(density.get()), theme));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private static double number(String text) {
    return Double.parseDouble(text.strip().replace(',', '.'));
  }

  /** Whether a picture can be made of the choice. */
  public ObservableValue<Boolean> possible() {
    return Bindings.createObjectBinding(
        () -> size().filter(PictureSize::possible).isPresent(), subject, width, unit, density);
  }

  private Optional<PictureSize> size() {
    return choice().map(chosen -> PictureSize.of(subject.get(), chosen));
  }

  /** What will come out, or what is wrong. */
  public ObservableValue<String> outcome() {
    return Bindings.createStringBinding(this::describe, subject, width, unit, density);
  }

  private String describe() {
    var chosen = choice();
    var size = size();
    if (chosen.isEmpty() || size.isEmpty()) {
      return Messages.of("export.wrong");
    }
    if (!size.get().possible()) {
      return Messages.of("export.too-large");
    }
    double perCentimetre = chosen.get().dotsPerInch() / CENTIMETRES_PER_INCH;
    return Messages.of(
        "export.outcome",
        Long.toString(size.get().pixelWidth()),
        Long.toString(size.get().pixelHeight()),
        Numbers.brief(size.get().pixelWidth() / perCentimetre),
        Numbers.brief(size.get().pixelHeight() / perCentimetre));
  }
}
