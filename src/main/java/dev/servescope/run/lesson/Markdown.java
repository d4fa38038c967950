package dev.servescope.run.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The little Markdown of lessons: paragraphs between empty lines, lines that begin with a hyphen as
 * a list, and {@code **strong**}, {@code *stressed*} and {@code `code`} within them. A mark that is
 * not closed stands as it is.
 */
public final class Markdown {
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*(\\S|\\S.*?\\S)\\*\\*|\\*(\\S|\\S.*?\\S)\\*|`([^`]+)`");

  private Markdown() {}

  /** How words stand. */
  public enum Style {
    /** As all others. */
    PLAIN,
    /** Bold. */
    STRONG,
    /** Italic. */
    STRESSED,
    /** As typed. */
    CODE
  }

  /** Some words of one style. */
  public record Span(String text, Style style) {}

  /**
   * A paragraph or one item of a list.
   *
   * @param item whether it is one
   */
  public record Block(boolean item, List<Span> spans) {
    /** Keeps a copy. */
    public Block {
      spans = List.copyOf(spans);
    }
  }

  /** Takes a text apart. */
  public static List<Block> blocks(String text) {
    var blocks = new ArrayList<Block>();
    var open = new StringBuilder();
    boolean item = false;
    for (var line : text.strip().split("\\R", -1)) {
      var words = line.strip();
      boolean begins = words.startsWith("- ");
      if (words.isEmpty() || begins) {
        close(blocks, open, item);
        item = false;
      }
      item |= begins;
      open.append(open.isEmpty() ? "" : " ").append(begins ? words.substring(2).strip() : words);
    }
    close(blocks, open, item);
    return blocks;
  }

  private static void close(List<Block> blocks, StringBuilder open, boolean item) {
    if (!open.toString().isBlank()) {
      blocks.add(new Block(item, spans(open.toString().strip())));
    }
    open.setLength(0);
  }

  private static List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    var marked = MARKED.matcher(text);
    int at = 0;
    while (marked.find()) {
      add(spans, text.substring(at, marked.start()), Style.PLAIN);
      add(spans, marked.group(1), Style.STRONG);
      add(spans, marked.group(2), Style.STRESSED);
      add(spans, marked.group(3), Style.CODE);
      at = marked.end();
    }
    add(spans, text.substring(at), Style.PLAIN);
    return spans;
  }

  private static void add(List<Span> spans, @Nullable String text, Style style) {
    if (text != null && !text.isEmpty()) {
      spans.add(new Span(text, style));
    }
  }

  /** The words without their marks, for voices and tests. */
  public static String plain(String text) {
    return String.join(
        "\n",
        blocks(text).stream()
            .map(block -> String.join("", block.spans().stream().map(Span::text).toList()))
            .toList());
  }
}
