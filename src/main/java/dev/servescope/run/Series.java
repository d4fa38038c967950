package dev.servescope.run;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/** An immutable list of numbers, one a frame; not-a-number stands for a gap. */
public final class Series {
  private final double[] values;

  private Series(double[] values) {
    this.values = values;
  }

  /** The given numbers, copied. */
  public static Series of(double... values) {
    return new Series(values.clone());
  }

  /** The first {@code size} of the given numbers, copied. */
  public static Series copyOf(double[] values, int size) {
    return new Series(Arrays.copyOf(values, size));
  }

  /** So many numbers, each made out of its index. */
  public static Series generate(int size, IntToDoubleFunction number) {
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = number.applyAsDouble(i);
    }
    return new Series(values);
  }

  /** How many numbers there are. */
  public int size() {
    return values.length;
  }

  /** The number at {@code index}; not-a-number in a gap. */
  public double at(int index) {
    return values[index];
  }

  /** The sum of the first {@code count} numbers, gaps left out. */
  public double sumOfFirst(int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Double.isNaN(values[i]) ? 0 : values[i];
    }
    return sum;
  }

  /** The sum of all numbers, gaps left out. */
  public double sum() {
    return sumOfFirst(values.length);
  }

  /** The largest number, or 0 if there is none. */
  public double max() {
    return stream().filter(value -> !Double.isNaN(value)).max().orElse(0);
  }

  /** The numbers in order. */
  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  /** The sums with another list of as many numbers. */
  public Series plus(Series other) {
    return generate(values.length, i -> values[i] + other.values[i]);
  }

  /** The differences from another list of as many numbers. */
  public Series minus(Series other) {
    return generate(values.length, i -> values[i] - other.values[i]);
  }

  /** The numbers multiplied by a factor. */
  public Series times(double factor) {
    return generate(values.length, i -> values[i] * factor);
  }

  /** A copy of the numbers. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
