package dev.servescope.theory.claim;

/** How closely a claim fits the steady state of the scenario. */
public enum Strength {
  /** To the last digit. */
  EXACT,
  /** Within a few percent, as far as is known. */
  APPROXIMATE,
  /** In a limit that the scenario comes near. */
  LIMIT,
  /** Between a least and a most. */
  BOUNDS
}
