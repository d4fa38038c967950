package dev.servescope.ui.plot;

/**
 * Places values of an axis on pixels. {@code from} is where the least value lies and may be the
 * larger number, as on a y axis.
 */
public record Projection(Range domain, double from, double to, Axis.Spacing spacing) {
  public Projection {
    if (spacing == Axis.Spacing.LOGARITHMIC && domain.min() <= 0) {
      throw new IllegalArgumentException("a logarithmic axis starts above zero: " + domain);
    }
  }

  /** The pixel of a value. */
  public double toPixel(double value) {
    return from + fraction(value) * (to - from);
  }

  /** The value at a pixel. */
  public double toValue(double pixel) {
    double fraction = (pixel - from) / (to - from);
    return switch (spacing) {
      case LINEAR -> domain.min() + fraction * domain.span();
      case LOGARITHMIC -> domain.min() * Math.pow(domain.max() / domain.min(), fraction);
    };
  }

  private double fraction(double value) {
    return switch (spacing) {
      case LINEAR -> (value - domain.min()) / domain.span();
      // Nothing at or below zero has a place: it lies far before the start.
      case LOGARITHMIC ->
          value <= 0
              ? -1e3
              : Math.log(value / domain.min()) / Math.log(domain.max() / domain.min());
    };
  }
}
