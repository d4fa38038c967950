package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link Figure}. */
public final class FigureBuilder {
  private final String title;
  private final List<Mark> marks = new ArrayList<>();
  private final List<LegendEntry> legend = new ArrayList<>();
  private String subtitle = "";
  private Axis x = new Axis.Time(null);
  private @Nullable String across;
  private Axis y = Axis.of(Unit.PLAIN);
  private String emptyText = Messages.of("table.empty");
  private String summary = "";

  FigureBuilder(String title) {
    this.title = title;
  }

  /** The unit and what the numbers are. */
  public FigureBuilder subtitle(String text) {
    subtitle = text;
    return this;
  }

  /** The horizontal axis; time found from the marks unless set. */
  public FigureBuilder x(Axis axis) {
    x = axis;
    return this;
  }

  /** What the horizontal axis counts, such as the name of a knob; time unless set. */
  public FigureBuilder across(String words) {
    across = words;
    return this;
  }

  /** The vertical axis; plain numbers from zero unless set. */
  public FigureBuilder y(Axis axis) {
    y = axis;
    return this;
  }

  /** Adds a mark above those before it. */
  public FigureBuilder add(Mark mark) {
    marks.add(mark);
    return this;
  }

  /** Adds marks in their order. */
  public FigureBuilder addAll(Collection<? extends Mark> more) {
    marks.addAll(more);
    return this;
  }

  /** Adds a legend entry for a colour that no mark names. */
  public FigureBuilder legend(LegendEntry entry) {
    legend.add(entry);
    return this;
  }

  /** The sentence that stands in an empty plot. */
  public FigureBuilder emptyText(String text) {
    emptyText = text;
    return this;
  }

  /** A sentence or two for those who cannot see the plot. */
  public FigureBuilder summary(String text) {
    summary = text;
    return this;
  }

  /** The figure. */
  public Figure build() {
    var counted = across == null ? Messages.of("table.time") : across;
    return new Figure(title, subtitle, x, y, counted, marks, legend, emptyText, summary);
  }
}
