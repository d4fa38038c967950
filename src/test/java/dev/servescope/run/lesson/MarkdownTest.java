package dev.servescope.run.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.lesson.Markdown.Block;
import dev.servescope.run.lesson.Markdown.Span;
import dev.servescope.run.lesson.Markdown.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static Block paragraph(Span... spans) {
    return new Block(false, List.of(spans));
  }

  private static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }

  @Test
  void emptyLinesPartParagraphsAndOthersJoinThem() {
    assertThat(Markdown.blocks("one\ntwo\n\n\nthree\n"))
        .containsExactly(paragraph(plain("one two")), paragraph(plain("three")));
  }

  @Test
  void linesWithAHyphenAreAList() {
    assertThat(Markdown.blocks("see\n- a\n- b\n  goes on\n\nend"))
        .containsExactly(
            paragraph(plain("see")),
            new Block(true, List.of(plain("a"))),
            new Block(true, List.of(plain("b goes on"))),
            paragraph(plain("end")));
  }

  @Test
  void wordsStandOut() {
    assertThat(Markdown.blocks("a **b c** and *d* or `e`").getFirst().spans())
        .containsExactly(
            plain("a "),
            new Span("b c", Style.STRONG),
            plain(" and "),
            new Span("d", Style.STRESSED),
            plain(" or "),
            new Span("e", Style.CODE));
  }

  @Test
  void aMarkThatIsNotClosedStandsAsItIs() {
    assertThat(Markdown.blocks("2 * 3 = 6, **so"))
        .containsExactly(paragraph(plain("2 * 3 = 6, **so")));
  }

  @Test
  void nothingIsNoBlock() {
    assertThat(Markdown.blocks(" \n \n")).isEmpty();
    assertThat(Markdown.plain("**a**\n\n- b")).isEqualTo("a\nb");
  }
}
