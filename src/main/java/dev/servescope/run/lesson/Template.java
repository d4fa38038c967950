package dev.servescope.run.lesson;

import dev.servescope.scenario.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words with figures between them: {@code "it took {p95}, {p95 / baseline.p95} times as long"}.
 *
 * @param parts in their order
 */
public record Template(List<Part> parts) {
  /** Words or a figure. */
  public sealed interface Part {
    /** Words as they stand. */
    record Words(String text) implements Part {}

    /** A figure, to be written with its unit. */
    record Figure(Expression value) implements Part {}
  }

  /** Keeps a copy. */
  public Template {
    parts = List.copyOf(parts);
  }

  /**
   * Takes a text apart.
   *
   * @throws InvalidValueException where a brace is not closed or holds no figure
   */
  public static Template of(String text) {
    var parts = new ArrayList<Part>();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new InvalidValueException(
            "", "a brace that is not closed", "a figure between braces such as {p95}");
      }
      parts.add(new Part.Words(text.substring(at, open)));
      parts.add(new Part.Figure(Expression.parse(text.substring(open + 1, close))));
      at = close + 1;
    }
    parts.add(new Part.Words(text.substring(at)));
    return new Template(parts);
  }

  /** The words with every figure written by a function. */
  public String fill(Function<Expression, String> written) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Part.Words(var text) -> text;
                  case Part.Figure(var value) -> written.apply(value);
                })
        .collect(Collectors.joining());
  }

  /** The figures, in their order. */
  public List<Expression> figures() {
    return parts.stream()
        .filter(Part.Figure.class::isInstance)
        .map(part -> ((Part.Figure) part).value())
        .toList();
  }
}
