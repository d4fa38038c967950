package dev.servescope.ui.plot;

import dev.servescope.ui.Messages;
import dev.servescope.ui.theme.ColorRole;

/**
 * The first line: the title on the left, behind it that a scale is logarithmic if it is, and the
 * subtitle on the right.
 */
record HeaderTexts(Box bounds, TextSizes sizes, TextMeasure measure, Layouter.Parts parts) {
  private static final String PART = " · ";

  /** Places them, and tells where what is below them may begin. */
  double place(Figure figure) {
    TextStyle style = sizes.title();
    double left = bounds.x() + sizes.pad();
    double right = bounds.right() - sizes.pad();
    double baseline = bounds.y() + sizes.pad() + style.capHeight();
    String title = measure.fit(figure.title(), style, right - left);
    double width = measure.width(title, style);
    parts.texts.add(
        PlacedText.of(title, left, baseline, Anchor.START, style, ColorRole.INK, width));
    double end = isLogarithmic(figure) ? scale(left + width, right, baseline) : left + width;
    subtitle(figure.subtitle(), right, right - end - 2.6 * sizes.base(), baseline);
    return baseline + sizes.base() * 0.7;
  }

  private static boolean isLogarithmic(Figure figure) {
    boolean known = figure.y().givenRange() != null || !figure.isEmpty();
    return known && Domains.spacing(figure.y()) == Axis.Spacing.LOGARITHMIC;
  }

  /** Whoever does not see that the scale is logarithmic reads the whole curve wrong. */
  private double scale(double titleEnd, double right, double baseline) {
    String words = Messages.of("chart.log-scale");
    double left = titleEnd + sizes.base() * 0.8;
    double width = measure.width(words, sizes.plain());
    if (left + width > right) {
      return titleEnd;
    }
    parts.texts.add(
        PlacedText.of(words, left, baseline, Anchor.START, sizes.plain(), ColorRole.MUTED, width));
    return left + width;
  }

  private void subtitle(String whole, double right, double room, double baseline) {
    String wanted = shortened(whole, room);
    String subtitle = measure.fit(wanted, sizes.plain(), room);
    // Less than half of it says nothing.
    if (!subtitle.isEmpty() && subtitle.length() * 2 > wanted.length()) {
      double wide = measure.width(subtitle, sizes.plain());
      parts.texts.add(
          PlacedText.of(
              subtitle, right, baseline, Anchor.END, sizes.plain(), ColorRole.MUTED, wide));
    }
  }

  /** Of several parts the last says most: the first ones are left out where all are too wide. */
  private String shortened(String subtitle, double room) {
    String rest = subtitle;
    int part = rest.indexOf(PART);
    while (part >= 0 && measure.width(rest, sizes.plain()) > room) {
      rest = rest.substring(part + PART.length());
      part = rest.indexOf(PART);
    }
    return rest;
  }
}
