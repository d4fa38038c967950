package dev.servescope.ui.lesson;

import dev.servescope.run.lesson.Markdown;
import dev.servescope.ui.text.Lines;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Shows a little Markdown: paragraphs, lists, and words that stand out. */
public final class MarkdownView extends VBox {
  private String text = "";

  /** Shows nothing. */
  public MarkdownView() {
    getStyleClass().add("markdown");
    setAccessibleRole(AccessibleRole.TEXT);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows a text; an empty one takes no room. */
  public void show(String markdown) {
    if (markdown.equals(text)) {
      return;
    }
    text = markdown;
    setVisible(!markdown.isBlank());
    setAccessibleText(Markdown.plain(markdown));
    getChildren().setAll(Markdown.blocks(markdown).stream().map(MarkdownView::block).toList());
  }

  /** The text that is shown. */
  public String text() {
    return text;
  }

  private static Node block(Markdown.Block block) {
    var flow = flow(block.spans());
    if (!block.item()) {
      return flow;
    }
    var bullet = new Label("•");
    bullet.getStyleClass().add("markdown-bullet");
    var row = new HBox(bullet, flow);
    row.getStyleClass().add("markdown-item");
    HBox.setHgrow(flow, Priority.ALWAYS);
    return row;
  }

  private static TextFlow flow(List<Markdown.Span> spans) {
    var flow = new TextFlow();
    flow.setMinWidth(0);
    spans.forEach(span -> flow.getChildren().add(words(span)));
    return flow;
  }

  private static Text words(Markdown.Span span) {
    var words = new Text(Lines.kept(span.text()));
    words.getStyleClass().add("markdown-" + span.style().name().toLowerCase(Locale.ROOT));
    return words;
  }
}
