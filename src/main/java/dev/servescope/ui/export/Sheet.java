package dev.servescope.ui.export;

import dev.servescope.scenario.Scenario;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.port.Table;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page that can be exported, as a picture and as numbers. It is laid out when it is first asked
 * for, as most of an {@link Album} is never exported.
 */
public final class Sheet {
  /** How a page is laid out. */
  public enum Shape {
    /** Several figures, maybe under a title. */
    PAGE,
    /** One figure. */
    CHART
  }

  private final String key;
  private final String label;
  private final Shape shape;
  private final Scenario scenario;
  private final Supplier<Dashboard> layout;
  private final Function<Dashboard, Table> numbers;
  private @Nullable Dashboard page;

  private Sheet(
      String key,
      String label,
      Shape shape,
      Scenario scenario,
      Supplier<Dashboard> layout,
      Function<Dashboard, Table> numbers) {
    this.key = key;
    this.label = label;
    this.shape = shape;
    this.scenario = scenario;
    this.layout = layout;
    this.numbers = numbers;
  }

  /**
   * A page of several figures.
   *
   * @param key its name in the names of files
   * @param label what people call it
   * @param scenario what it shows; it travels in pictures
   * @param numbers what stands in its table
   */
  public static Sheet page(
      String key,
      String label,
      Scenario scenario,
      Supplier<Dashboard> layout,
      Function<Dashboard, Table> numbers) {
    return new Sheet(key, label, Shape.PAGE, scenario, layout, numbers);
  }

  /** A page of one figure, whose numbers are its table; see {@link #page}. */
  public static Sheet chart(
      String key, String label, Scenario scenario, Supplier<Dashboard> layout) {
    return new Sheet(
        key, label, Shape.CHART, scenario, layout, page -> Tables.of(page.figures().getFirst()));
  }

  /** A figure that is there already; see {@link #page}. */
  public static Sheet chart(String key, Scenario scenario, Figure figure) {
    return chart(key, figure.title(), scenario, () -> Dashboard.of(figure));
  }

  /** The name in the names of files. */
  public String key() {
    return key;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** How it is laid out. */
  public Shape shape() {
    return shape;
  }

  /** What it shows. */
  public Scenario scenario() {
    return scenario;
  }

  /** What the files are titled. */
  public String title() {
    return scenario.name() + ": " + label;
  }

  /** The page itself. */
  public Dashboard page() {
    var there = page;
    if (there == null) {
      there = layout.get();
      page = there;
    }
    return there;
  }

  /** Its numbers. */
  public Table table() {
    return numbers.apply(page());
  }

  /** Whether there is nothing to see but axes. */
  public boolean isEmpty() {
    return page().figures().stream().allMatch(Figure::isEmpty);
  }
}
