package dev.servescope.storage.pdf;

/** A colour: its parts and how much it covers, each from 0 to 1. */
public record PdfInk(double red, double green, double blue, double opacity) {
  /** The parts as operands. */
  String operands() {
    return PdfNumbers.of(red, green, blue);
  }
}
