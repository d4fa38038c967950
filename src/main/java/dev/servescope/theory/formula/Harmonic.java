package dev.servescope.theory.formula;

/** Harmonic numbers: the mean of the largest of n exponential times of mean 1 is H(n). */
final class Harmonic {
  private Harmonic() {}

  /** H(n) = 1 + 1/2 + ... + 1/n, the smallest added first. */
  static double number(int n) {
    double sum = 0;
    for (int k = n; k >= 1; k--) {
      sum += 1.0 / k;
    }
    return sum;
  }

  /** 1 + 1/4 + ... + 1/n^2: the variance of the largest of n exponential times of mean 1. */
  static double ofSquares(int n) {
    double sum = 0;
    for (int k = n; k >= 1; k--) {
      sum += 1.0 / ((double) k * k);
    }
    return sum;
  }
}
