package dev.servescope.ui.shell;

import dev.servescope.ui.Late;
import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The switch of the header: a button for each mode, of which one is lit. Folded it is one button
 * with the name of the present mode and a menu of all.
 */
public final class ModeSwitch extends HBox {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final ToggleGroup group = new ToggleGroup();
  private final Late<MenuButton> menu = new Late<>(this::menu);
  private boolean folded;

  /** A switch without modes, to be connected. */
  public ModeSwitch() {
    getStyleClass().add("mode-switch");
  }

  /** Offers modes. */
  void connect(List<Mode> modes, StringProperty chosen) {
    getChildren()
        .setAll(
            IntStream.range(0, modes.size())
                .mapToObj(place -> button(modes.get(place), place, chosen))
                .toList());
    chosen.subscribe(this::light);
  }

  /** Leaves less room between the modes. */
  void tighten(boolean tight) {
    pseudoClassStateChanged(TIGHT, tight);
  }

  /** Shows one button instead of one for each mode. */
  void fold(boolean fold) {
    if (fold == folded) {
      return;
    }
    folded = fold;
    if (fold) {
      getChildren().setAll(menu.get());
    } else {
      getChildren().setAll(buttons());
    }
  }

  private List<ToggleButton> buttons() {
    return group.getToggles().stream().map(ToggleButton.class::cast).toList();
  }

  private MenuButton menu() {
    var made = new MenuButton();
    made.setId("modes-menu");
    made.setMinWidth(USE_PREF_SIZE);
    made.getItems().setAll(buttons().stream().map(ModeSwitch::item).toList());
    group.selectedToggleProperty().subscribe(lit -> name(made, lit));
    return made;
  }

  private static MenuItem item(ToggleButton mode) {
    var item = new MenuItem(mode.getText());
    item.setId("menu-" + mode.getId());
    item.setOnAction(chosen -> mode.fire());
    return item;
  }

  private static void name(MenuButton menu, @Nullable Toggle lit) {
    if (lit instanceof ToggleButton mode) {
      menu.setText(mode.getText());
      Tip.setText(menu, Tip.getText(mode));
    }
  }

  private ToggleButton button(Mode mode, int place, StringProperty chosen) {
    var button = new ToggleButton(mode.title());
    button.setId("mode-" + mode.id());
    button.setUserData(mode.id());
    Tip.setText(button, tip(mode, place));
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(
        pressed -> {
          chosen.set(mode.id());
          light(mode.id());
        });
    return button;
  }

  private static String tip(Mode mode, int place) {
    return place < KeyList.mostModes()
        ? Messages.of("mode.tip", mode.tip(), KeyNames.of(KeyList.mode(place)))
        : mode.tip();
  }

  /** The button of the present mode stays lit when it is pressed again. */
  private void light(String id) {
    group.getToggles().forEach(toggle -> toggle.setSelected(id.equals(toggle.getUserData())));
  }
}
