package dev.servescope.ui.export;

import dev.servescope.ui.Messages;
import dev.servescope.ui.port.ExportChoice;
import dev.servescope.ui.port.ExportChoice.Unit;
import dev.servescope.ui.port.FileKind;
import dev.servescope.ui.text.Numbers;
import dev.servescope.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What the export dialog asks: what and in which kinds of files, how wide, how dense, how dark. */
public final class ExportModel {
  private static final double CENTIMETRES_PER_INCH = 2.54;

  private final Album album;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>();
  private final StringProperty width = new SimpleStringProperty();
  private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>();
  private final StringProperty density = new SimpleStringProperty();
  private final BooleanProperty forPrint = new SimpleBooleanProperty();

  /** Which of the pictures is looked at, 0 for the first. */
  private final IntegerProperty place = new SimpleIntegerProperty();

  private final Map<FileKind, BooleanProperty> kinds = new EnumMap<>(FileKind.class);
  private final Theme screen;
  private final Optional<Path> folder;

  /**
   * Starts with what was chosen last.
   *
   * @param start what is offered first
   * @param screen the colours of the window
   */
  public ExportModel(Album album, Scope start, ExportChoice last, Theme screen) {
    this.album = album;
    this.screen = screen;
    folder = last.folder();
    scope.set(start);
    width.set(plain(last.width()));
    unit.set(last.unit());
    density.set(plain(last.dotsPerInch()));
    forPrint.set(last.theme() == Theme.LIGHT);
    for (var kind : FileKind.values()) {
      kinds.put(kind, new SimpleBooleanProperty(last.kinds().contains(kind)));
    }
    scope.subscribe(() -> place.set(0));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** What there is to choose from. */
  public List<Scope> scopes() {
    return Scope.of(album);
  }

  /** How much is exported. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** The sheets that are exported. */
  public List<Sheet> sheets() {
    return scope.get().sheets(album);
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

  /** Whether files of a kind are made. */
  public BooleanProperty kindProperty(FileKind kind) {
    return kinds.computeIfAbsent(kind, any -> new SimpleBooleanProperty());
  }

  private List<FileKind> kinds() {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue().get())
        .map(Map.Entry::getKey)
        .toList();
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

  /** The choice, if the fields hold one; what is copied needs no kind of file. */
  public Optional<ExportChoice> choice() {
    try {
      var theme = forPrint.get() ? Theme.LIGHT : screen;
      var files = kinds().isEmpty() ? List.of(FileKind.PNG) : kinds();
      return Optional.of(
          new ExportChoice(
              number(width.get()), unit.get(), number(density.get()), theme, files, folder));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private static double number(String text) {
    return Double.parseDouble(text.strip().replace(',', '.'));
  }

  /** Whether a picture can be copied. */
  public ObservableValue<Boolean> copyable() {
    return Bindings.createObjectBinding(
        () -> scope.get() instanceof Scope.One(var sheet) && isPossible(sheet), asked());
  }

  /** Whether files can be made. */
  public ObservableValue<Boolean> possible() {
    return Bindings.createObjectBinding(
        () -> !kinds().isEmpty() && sheets().stream().allMatch(this::isPossible), asked());
  }

  private Observable[] asked() {
    var all = new ArrayList<Observable>(List.of(scope, width, unit, density, forPrint, place));
    all.addAll(kinds.values());
    return all.toArray(Observable[]::new);
  }

  private boolean isPossible(Sheet sheet) {
    return size(sheet).filter(PictureSize::possible).isPresent();
  }

  private Optional<PictureSize> size(Sheet sheet) {
    return choice().map(chosen -> PictureSize.of(sheet.shape(), chosen));
  }

  /** Another of the pictures is looked at, so many further. */
  void leaf(int by) {
    place.set(Math.clamp(place.get() + by, 0, sheets().size() - 1));
  }

  /** The picture that is looked at; empty where none can be made, or none is asked for. */
  ObservableValue<Optional<Preview>> preview() {
    return Bindings.createObjectBinding(this::look, asked());
  }

  private Optional<Preview> look() {
    var sheets = sheets();
    int index = looked(sheets);
    return choice()
        .filter(_ -> !areNumbers())
        .map(chosen -> new Preview(sheets.get(index), chosen, index, sheets.size()))
        .filter(preview -> preview.size().possible());
  }

  private int looked(List<Sheet> sheets) {
    return Math.min(place.get(), sheets.size() - 1);
  }

  /** Whether numbers are all that is asked for. */
  private boolean areNumbers() {
    return kinds().equals(List.of(FileKind.CSV));
  }

  /** What will come out, or what is wrong. */
  public ObservableValue<String> outcome() {
    return Bindings.createStringBinding(this::describe, asked());
  }

  private String describe() {
    var chosen = choice();
    if (chosen.isEmpty()) {
      return Messages.of("export.wrong");
    }
    if (kinds().isEmpty()) {
      return Messages.of("export.no-kind");
    }
    var sheets = sheets();
    if (!sheets.stream().allMatch(this::isPossible)) {
      return Messages.of("export.too-large");
    }
    int files = sheets.size() * kinds().size();
    return (areNumbers()
            ? Messages.of("export.numbers")
            : measured(sheets.get(looked(sheets)), chosen.get()))
        + (files == 1 ? "" : " " + Messages.of("export.files", files));
  }

  private String measured(Sheet sheet, ExportChoice chosen) {
    var size = PictureSize.of(sheet.shape(), chosen);
    double perCentimetre = chosen.dotsPerInch() / CENTIMETRES_PER_INCH;
    return Messages.of(
        "export.outcome",
        Long.toString(size.pixelWidth()),
        Long.toString(size.pixelHeight()),
        Numbers.brief(size.pixelWidth() / perCentimetre),
        Numbers.brief(size.pixelHeight() / perCentimetre));
  }
}
