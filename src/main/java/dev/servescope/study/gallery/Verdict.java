package dev.servescope.study.gallery;

/** What the runs say of a figure of a text. */
public enum Verdict {
  /** They meet it. */
  MET,
  /** They do not, for a reason that the case states. */
  DIFFERS,
  /** They do not, and nobody knows why: a defect of the program or of the case. */
  MISSED,
  /** The text has no such figure. */
  ADDED
}
