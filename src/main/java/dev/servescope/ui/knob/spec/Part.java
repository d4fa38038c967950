package dev.servescope.ui.knob.spec;

import dev.servescope.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way from a scenario to a part of it, and back to a scenario with another part (a lens whose
 * part may be missing: a threshold of an autoscaler is not there while replicas are fixed). Ways
 * are put together step by step. Writing a part that is missing changes nothing.
 *
 * @param read the part, if it is there
 * @param write the scenario with another part; refused as the scenario's records refuse it
 */
public record Part<T>(Function<Focus, Optional<T>> read, BiFunction<Focus, T, Focus> write) {
  /** The whole scenario. */
  public static final Part<Scenario> SCENARIO =
      new Part<>(focus -> Optional.of(focus.scenario()), Focus::with);

  /** The part now, if it is there. */
  public Optional<T> in(Focus focus) {
    return read.apply(focus);
  }

  /** Whether the part is there. */
  public boolean isIn(Focus focus) {
    return in(focus).isPresent();
  }

  /** The scenario with another part. */
  public Focus set(Focus focus, T value) {
    return isIn(focus) ? write.apply(focus, value) : focus;
  }

  /** The scenario with the part changed. */
  public Focus update(Focus focus, Function<T, T> change) {
    return in(focus).map(now -> write.apply(focus, change.apply(now))).orElse(focus);
  }

  /** A part of the part. */
  public <U> Part<U> to(Function<T, U> down, BiFunction<T, U, T> up) {
    return new Part<>(
        focus -> in(focus).map(down), (focus, value) -> update(focus, now -> up.apply(now, value)));
  }

  /** A part of the part that need not be there. */
  public <U> Part<U> toOptional(Function<T, Optional<U>> down, BiFunction<T, U, T> up) {
    return new Part<>(
        focus -> in(focus).flatMap(down),
        (focus, value) -> update(focus, now -> up.apply(now, value)));
  }

  /** The part where it is of one kind. */
  public <U extends T> Part<U> as(Class<U> kind) {
    return new Part<>(focus -> in(focus).filter(kind::isInstance).map(kind::cast), write::apply);
  }

  /** The part where a condition holds. */
  public Part<T> when(Predicate<T> condition) {
    return new Part<>(focus -> in(focus).filter(condition), write);
  }

  /** The part where a condition holds for all that is looked at. */
  public Part<T> where(Predicate<Focus> condition) {
    return new Part<>(focus -> condition.test(focus) ? in(focus) : Optional.<T>empty(), write);
  }

  /** The selected element of a list that this part is. */
  public static <E> Part<E> selected(Part<List<E>> list, String name) {
    return new Part<>(
        focus -> list.in(focus).flatMap(all -> element(all, focus.index(name))),
        (focus, value) -> list.update(focus, all -> replaced(all, focus.index(name), value)));
  }

  private static <E> Optional<E> element(List<E> all, int index) {
    return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  /** A list with another element at a place. */
  public static <E> List<E> replaced(List<E> all, int index, E value) {
    var copy = new ArrayList<>(all);
    copy.set(index, value);
    return copy;
  }
}
