package dev.servescope.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a view that are made when there is first something to show in them: the window opens
 * with what can be seen, and the rest costs it neither time nor memory.
 *
 * @param <P> what the parts are
 */
public final class Late<P> {
  private final Supplier<P> maker;
  private @Nullable P parts;

  /** Parts that somebody can make. */
  public Late(Supplier<P> maker) {
    this.maker = maker;
  }

  /** The parts, made now if they were not. */
  public P get() {
    var made = parts;
    if (made == null) {
      made = maker.get();
      parts = made;
    }
    return made;
  }

  /** The parts if they are made, for what has nothing to do before. */
  public Optional<P> made() {
    return Optional.ofNullable(parts);
  }
}
