package dev.servescope.storage.pdf;

/** The size of text in units of the drawing, and its weight. */
public record PdfStyle(double size, PdfWeight weight) {}
