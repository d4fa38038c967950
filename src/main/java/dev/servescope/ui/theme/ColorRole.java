package dev.servescope.ui.theme;

import dev.servescope.scenario.KebabCase;

/**
 * What a colour means. One meaning has one colour everywhere: in charts, tiles, the stage and the
 * controls. A style sheet names it {@link #cssName()}, for example {@code -ss-accent-soft}.
 */
public enum ColorRole {
  /** Behind the panels. */
  BACKGROUND,
  /** Behind charts, tiles and controls. */
  PANEL,
  /** Inside fields and grooves, a step away from the panel. */
  FIELD,
  /** Text and the playhead. */
  INK,
  /** Captions, units and tick labels. */
  MUTED,
  /** Borders and hairlines. */
  LINE,
  /** Borders of what is typed into, chosen from or ticked. */
  EDGE,
  /** Grid lines, quieter than borders. */
  GRID,
  /** What can be acted on, and what is selected. */
  ACCENT,
  /** Behind a selected element. */
  ACCENT_SOFT,
  /** Text on the accent colour. */
  ON_ACCENT,
  /** An instance at work. */
  BUSY,
  /** An instance ready and waiting. */
  IDLE,
  /** An instance on its way to readiness, a cold start. */
  STARTING,
  /** Failed, killed or timed out. */
  FAILED,
  /** Held back or turned away, by a limit or a full queue. */
  LIMITED,
  /** Requests waiting. */
  QUEUED,
  /** A target, and what meets it. */
  GOOD,
  /** A change for the worse. */
  BAD,
  /** The median. */
  P50,
  /** The 95th percentile. */
  P95,
  /** The 99th percentile. */
  P99,
  /** The pinned run behind the present one. */
  BASELINE,
  /** Time on the network. */
  NETWORK,
  /** Splitting and merging between shards. */
  TRANSFER,
  /** Charged per request, per batch or per invocation. */
  FEE,
  /** The pattern of one server. */
  SINGLE,
  /** The pattern of replicas behind a balancer. */
  REPLICATED,
  /** The pattern of shards. */
  SHARDED,
  /** The pattern of instances started on demand. */
  EVENT_DRIVEN,
  /** The pattern of shards with copies of each, or of several patterns behind a router. */
  COMBINED,
  /** The reference of a comparison. */
  SERIES_1,
  /** The second scenario of a comparison. */
  SERIES_2,
  /** The third. */
  SERIES_3,
  /** The fourth. */
  SERIES_4,
  /** The fifth. */
  SERIES_5,
  /** The sixth. */
  SERIES_6;

  /** The name of the looked-up colour in style sheets. */
  public String cssName() {
    return "-ss-" + KebabCase.of(this);
  }
}
