package dev.servescope.ui.shell;

import dev.servescope.app.StarterScenarios;
import dev.servescope.app.StoragePorts;
import dev.servescope.scenario.Scenario;
import dev.servescope.ui.Messages;
import dev.servescope.ui.PressedViews;
import dev.servescope.ui.Tip;
import dev.servescope.ui.port.Settings;
import dev.servescope.ui.theme.Theme;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Prints what the program's views are filled with: the whole window in each mode, with all sections
 * of knobs open, and each view that can be made alone. In its own process, because a process reads
 * its views in one way.
 */
public final class ViewsProbe {
  private final PrintStream out;

  private ViewsProbe(PrintStream out) {
    this.out = out;
  }

  /** {@code ViewsProbe FOLDER VIEW...}: a folder for settings, and the classes of views. */
  static void main(String[] arguments) throws InterruptedException {
    var done = new CountDownLatch(1);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Platform.startup(
        () -> {
          try {
            out.println("pressed: " + pressed());
            new ViewsProbe(out)
                .print(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
          } catch (ReflectiveOperationException | IOException | RuntimeException | Error broken) {
            broken.printStackTrace();
          } finally {
            done.countDown();
          }
        });
    done.await();
    System.exit(0);
  }

  /** What of the program is not read or made as usual. */
  private static String pressed() {
    var pressed = new ArrayList<String>();
    PressedViews.ofThisProgram().ifPresent(views -> pressed.add("views"));
    if (Messages.bundle() instanceof ListResourceBundle) {
      pressed.add("texts");
    }
    if (ViewsProbe.class.getResource("/dev/servescope/app/PressedStarter.class") != null) {
      pressed.add("scenario");
    }
    if (ViewsProbe.class.getResource("/" + Look.pressed(Theme.LIGHT)) != null) {
      pressed.add("styles");
    }
    var methods = Arrays.stream(Scenario.class.getDeclaredMethods()).map(Method::getName);
    if (methods.anyMatch(name -> name.startsWith("pressed$"))) {
      pressed.add("classes");
    }
    return pressed.isEmpty() ? "nothing" : String.join(", ", pressed);
  }

  private void print(Path folder, List<String> views)
      throws ReflectiveOperationException, IOException {
    out.println(StarterScenarios.all().getFirst());
    for (var key : new TreeSet<>(Messages.bundle().keySet())) {
      out.println(key + ": " + Messages.bundle().getString(key));
    }
    var unfit = new LeftOutRules(Theme.LIGHT);
    var ports = FakePorts.of(new StoragePorts(folder), new FakeChoosers());
    var model = new WindowModel(ports, Settings.DEFAULT);
    var window = new MainWindow(model, () -> {});
    var scene = new Scene(window, 1280, 800);
    for (var mode : ServeScopeWindow.modes()) {
      model.modeProperty().set(mode);
    }
    for (var header : scene.getRoot().lookupAll(".section-header")) {
      if (header instanceof ToggleButton section && !section.isSelected()) {
        section.fire();
      }
    }
    window.applyCss();
    print(window, "");
    unfit.check(window);
    for (var view : views) {
      for (var maker : Class.forName(view).getDeclaredConstructors()) {
        if (maker.getParameterCount() == 0) {
          maker.setAccessible(true);
          out.println("alone: " + view);
          var made = (Node) maker.newInstance();
          print(made, "");
          unfit.check(made);
        }
      }
    }
  }

  private void print(Node node, String indent) {
    out.println(indent + node.getClass().getSimpleName() + " " + facts(node));
    if (node instanceof MenuButton button) {
      button.getItems().forEach(item -> print(item, indent + "  "));
    }
    if (node instanceof Labeled labeled
        && labeled.getGraphic() != null
        && labeled.getSkin() == null) {
      print(labeled.getGraphic(), indent + "  graphic ");
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> print(child, indent + "  "));
    }
  }

  private void print(MenuItem item, String indent) {
    out.println(
        indent + item.getClass().getSimpleName() + " " + item.getId() + " " + item.getText());
  }

  private static List<Object> facts(Node node) {
    var facts = new ArrayList<Object>();
    facts.add(node.getId());
    facts.add(node.getStyleClass());
    facts.add(node.isVisible() + "/" + node.isManaged());
    facts.add(node.getAccessibleText());
    facts.add(Tip.getText(node));
    // Where a parent puts it, which parents keep with their children.
    node.getProperties()
        .forEach(
            (key, value) -> {
              if (String.valueOf(key).matches("(hbox|vbox|gridpane|stackpane)-.*")) {
                facts.add(key + "=" + value);
              }
            });
    if (node instanceof Region region) {
      facts.add(region.getMinWidth() + ".." + region.getPrefWidth() + ".." + region.getMaxWidth());
      facts.add(region.getMinHeight() + ".." + region.getMaxHeight());
    }
    if (node instanceof HBox box) {
      facts.add(box.getAlignment());
    }
    if (node instanceof Labeled labeled) {
      facts.add(labeled.getText() + "/" + labeled.isWrapText() + "/" + labeled.getContentDisplay());
    }
    if (node instanceof ButtonBase button) {
      facts.add(button.getOnAction() != null);
    }
    if (node instanceof TextInputControl input) {
      facts.add(input.getText() + "/" + input.getPromptText() + "/" + input.isEditable());
    }
    if (node instanceof Control control) {
      facts.add(control.isFocusTraversable());
    }
    if (node instanceof FontIcon icon) {
      facts.add(icon.getIconLiteral());
    }
    if (node instanceof Polygon polygon) {
      facts.add(polygon.getPoints());
    }
    return facts;
  }
}
