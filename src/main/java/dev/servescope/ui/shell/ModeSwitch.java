package dev.servescope.ui.shell;

import dev.servescope.ui.Messages;
import dev.servescope.ui.Tip;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The switch of the header: a button for each mode, of which one is lit. */
public final class ModeSwitch extends HBox {
  private final ToggleGroup group = new ToggleGroup();

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
