package dev.servescope.engine.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the instance that gets a request. */
interface Balancer {
  /** The choice among those that take work, or null if none of them does. */
  @Nullable Instance pick(List<Instance> instances);
}
