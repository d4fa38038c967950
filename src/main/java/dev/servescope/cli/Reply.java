package dev.servescope.cli;

/** How an answer is written that is no table of runs. */
enum Reply {
  /** For people. */
  TABLE,
  /** For scripts, as one object. */
  JSON;

  @Override
  public String toString() {
    return this == TABLE ? Format.TABLE.toString() : Format.JSON.toString();
  }
}
