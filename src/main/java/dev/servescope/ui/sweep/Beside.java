package dev.servescope.ui.sweep;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work beside the window. */
public interface Beside {
  /** Does some work on another thread and hands on what came out of it on the window's. */
  <T> void run(Callable<T> work, Consumer<T> done);
}
