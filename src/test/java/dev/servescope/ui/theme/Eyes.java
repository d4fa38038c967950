package dev.servescope.ui.theme;

import javafx.scene.paint.Color;

/**
 * How eyes see colours: the usual ones, and those without one of the three kinds of cones. The
 * latter by G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for
 * simulation of color vision deficiency", IEEE TVCG 15 (2009), at full severity, applied to linear
 * RGB.
 */
enum Eyes {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private static final double[] TO_XYZ = {
    0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920,
    0.9503041
  };

  /** Daylight, D65. */
  private static final double[] WHITE = {0.95047, 1, 1.08883};

  private final double[] matrix;

  Eyes(double... matrix) {
    this.matrix = matrix;
  }

  /**
   * How far apart two colours look, by CIEDE2000 (CIE 142-2001; formulas as in G. Sharma, W. Wu, E.
   * N. Dalal, Color Research and Application 30, 2005). 1 is just seen where large fields touch.
   */
  double distance(Color one, Color other) {
    return difference(lab(one), lab(other));
  }

  private double[] lab(Color color) {
    double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double[] seen = times(matrix, linear);
    for (int i = 0; i < seen.length; i++) {
      seen[i] = Math.clamp(seen[i], 0.0, 1.0);
    }
    double[] xyz = times(TO_XYZ, seen);
    double x = root(xyz[0] / WHITE[0]);
    double y = root(xyz[1] / WHITE[1]);
    double z = root(xyz[2] / WHITE[2]);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static double root(double share) {
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
  }

  private static double[] times(double[] matrix, double[] vector) {
    var product = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        product[row] += matrix[3 * row + column] * vector[column];
      }
    }
    return product;
  }

  private static double difference(double[] one, double[] other) {
    double grey = 0.5 * (1 - ofChroma((chroma(one) + chroma(other)) / 2));
    double[] a = {one[0], one[1] * (1 + grey), one[2]};
    double[] b = {other[0], other[1] * (1 + grey), other[2]};
    double chroma = (chroma(a) + chroma(b)) / 2;
    double turn = turn(hue(a), hue(b));
    double hue = hue(a) + turn / 2;
    double light = (a[0] + b[0]) / 2 - 50;
    double byHue =
        1
            - 0.17 * cos(hue - 30)
            + 0.24 * cos(2 * hue)
            + 0.32 * cos(3 * hue + 6)
            - 0.20 * cos(4 * hue - 63);
    double l = (b[0] - a[0]) / (1 + 0.015 * light * light / Math.sqrt(20 + light * light));
    double c = (chroma(b) - chroma(a)) / (1 + 0.045 * chroma);
    double across = 2 * Math.sqrt(chroma(a) * chroma(b)) * Math.sin(Math.toRadians(turn / 2));
    double h = across / (1 + 0.015 * chroma * byHue);
    double positive = (hue % 360 + 360) % 360;
    double blue = 30 * Math.exp(-Math.pow((positive - 275) / 25, 2));
    double rotation = -2 * ofChroma(chroma) * Math.sin(Math.toRadians(2 * blue));
    return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
  }

  private static double ofChroma(double chroma) {
    double seventh = Math.pow(chroma, 7);
    return Math.sqrt(seventh / (seventh + Math.pow(25, 7)));
  }

  private static double chroma(double[] lab) {
    return Math.hypot(lab[1], lab[2]);
  }

  private static double hue(double[] lab) {
    return (Math.toDegrees(Math.atan2(lab[2], lab[1])) + 360) % 360;
  }

  /** The shorter way around from one hue to another, in degrees. */
  private static double turn(double from, double to) {
    return ((to - from + 180) % 360 + 360) % 360 - 180;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
