package dev.servescope.ui.stage;

/**
 * What flows along a way of the stage around a moment.
 *
 * @param perSecond requests a second
 * @param come requests from the start up to the moment
 * @param gone answers from the start up to the moment
 */
record Current(double perSecond, double come, double gone) {
  static final Current NONE = new Current(0, 0, 0);

  Current plus(Current other) {
    return new Current(perSecond + other.perSecond, come + other.come, gone + other.gone);
  }
}
