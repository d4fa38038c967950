package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;
import dev.servescope.study.gallery.Finding;
import dev.servescope.study.gallery.Verdict;
import dev.servescope.ui.Late;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The open case beside the charts of its scenario: its story, its scenarios, and each figure of the
 * textbook with what the runs gave. It can be folded away to a narrow strip.
 */
public final class CasePanel extends HBox {
  private final GalleryModel model;
  private final List<FigureRow> rows = new ArrayList<>();
  private final ReadOnlyBooleanWrapper unfolded = new ReadOnlyBooleanWrapper(false);
  private final Late<CasePanel> contents = new Late<>(this::load);
  private @Nullable Case shown;
  @FXML VBox strip;
  @FXML Button unfold;
  @FXML Label stripText;
  @FXML VBox content;
  @FXML Label id;
  @FXML Label title;
  @FXML Button fold;
  @FXML Button close;
  @FXML Label story;
  @FXML HBox parts;
  @FXML MenuButton member;
  @FXML Button compare;
  @FXML Label summary;
  @FXML VBox figures;
  @FXML Button copy;
  @FXML FontIcon copyIcon;

  /** Shows the open case of a gallery, and nothing while there is none. */
  public CasePanel(GalleryModel model) {
    this.model = model;
    managedProperty().bind(visibleProperty());
    model.openProperty().subscribe(this::show);
  }

  private CasePanel load() {
    Views.fill(this);
    for (var part : List.of(strip, content, parts, compare)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    unfolded.bind(visibleProperty().and(content.visibleProperty()));
    fold.setOnAction(pressed -> fold(true));
    unfold.setOnAction(pressed -> fold(false));
    close.setOnAction(pressed -> model.close());
    compare.setOnAction(pressed -> model.openCase().ifPresent(this::compare));
    model.findingsProperty().subscribe(this::fill);
    copy.setOnAction(pressed -> copy(model.findingsProperty().get()));
    return this;
  }

  private void copy(@Nullable List<Finding> findings) {
    if (findings != null) {
      var content = new ClipboardContent();
      content.putString(new CaseTable(findings).toText());
      Clipboard.getSystemClipboard().setContent(content);
      copyIcon.setIconLiteral("fth-check");
    }
  }

  /** Whether it is there and takes its full width. */
  public ReadOnlyBooleanProperty unfoldedProperty() {
    return unfolded.getReadOnlyProperty();
  }

  /** The size of its type in pixels, once a case has been open. */
  public double em() {
    return title.getFont().getSize();
  }

  private void fold(boolean folded) {
    strip.setVisible(folded);
    content.setVisible(!folded);
  }

  private void show(@Nullable OpenCase now) {
    setVisible(now != null);
    if (now == null) {
      shown = null;
    } else {
      contents.get().showOpen(now);
    }
  }

  private void showOpen(OpenCase now) {
    if (!now.its().equals(shown)) {
      shown = now.its();
      fold(false);
      showCase(now.its());
    }
    member.setText(now.member().scenario().name());
    compare.setVisible(now.its().beside(now.member()).size() > 1);
  }

  /** The scenario that is looked at, and those of its case that the same requests come to. */
  private void compare(OpenCase now) {
    model.compare(now.its().beside(now.member()));
  }

  private void showCase(Case its) {
    id.setText(its.id());
    title.setText(its.title());
    story.setText(its.story());
    parts.setVisible(its.isSet());
    member.getItems().setAll(its.members().stream().map(each -> item(its, each)).toList());
    rows.clear();
    its.figures().forEach(figure -> rows.add(new FigureRow(figure)));
    figures.getChildren().setAll(rows);
    fill(model.findingsProperty().get());
  }

  private MenuItem item(Case its, Case.Member each) {
    var item = new MenuItem(each.scenario().name());
    item.setId("case-member-" + each.key());
    item.setMnemonicParsing(false);
    item.setOnAction(chosen -> model.open(its, each));
    return item;
  }

  private void fill(@Nullable List<Finding> findings) {
    copy.setVisible(findings != null);
    copyIcon.setIconLiteral("fth-copy");
    if (findings == null) {
      summary.setText(Messages.of("case.working"));
      stripText.setText("");
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(findings.get(i));
    }
    long claimed = findings.stream().map(Finding::verdict).filter(CasePanel::isClaim).count();
    long met = findings.stream().filter(its -> its.verdict() == Verdict.MET).count();
    summary.setText(Messages.of("case.met", met, claimed));
    stripText.setText(Messages.of("case.met.brief", met, claimed));
  }

  private static boolean isClaim(Verdict verdict) {
    return verdict != Verdict.ADDED;
  }
}
