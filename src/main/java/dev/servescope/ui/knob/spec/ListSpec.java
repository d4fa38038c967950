package dev.servescope.ui.knob.spec;

import dev.servescope.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A list of a scenario of which one element is looked at. Elements can be added and taken out; why
 * one must stay is said in a sentence.
 *
 * @param name in kebab case; ids, texts and the place in the selection derive from it
 * @param part the list
 * @param least the fewest elements
 * @param most the most elements
 * @param elementLabel what an element is called; its number stands in front where names may repeat
 * @param fresh a new element beside those that are there
 * @param needed why the element at an index must stay, as a sentence
 * @param removed the scenario without the element at an index
 */
public record ListSpec<E>(
    String name,
    Part<List<E>> part,
    int least,
    int most,
    Function<E, String> elementLabel,
    BiFunction<Focus, List<E>, E> fresh,
    BiFunction<Focus, Integer, Optional<String>> needed,
    BiFunction<Focus, Integer, Focus> removed)
    implements Spec {
  /** A list whose elements are needed by nothing else. */
  public static <E> ListSpec<E> of(
      String name,
      Part<List<E>> part,
      int least,
      int most,
      Function<E, String> elementLabel,
      BiFunction<Focus, List<E>, E> fresh) {
    return new ListSpec<>(
        name,
        part,
        least,
        most,
        elementLabel,
        fresh,
        (focus, index) -> Optional.empty(),
        (focus, index) -> part.update(focus, all -> without(all, index)));
  }

  /** The same whose elements may be needed elsewhere. */
  public ListSpec<E> neededBy(BiFunction<Focus, Integer, Optional<String>> other) {
    return new ListSpec<>(name, part, least, most, elementLabel, fresh, other, removed);
  }

  /** The same with another way to take one out. */
  public ListSpec<E> removing(BiFunction<Focus, Integer, Focus> other) {
    return new ListSpec<>(name, part, least, most, elementLabel, fresh, needed, other);
  }

  /** A list without the element at an index. */
  public static <E> List<E> without(List<E> all, int index) {
    var copy = new ArrayList<>(all);
    copy.remove(index);
    return copy;
  }

  @Override
  public String text() {
    return name;
  }

  @Override
  public Effect effect(Focus focus) {
    return part.isIn(focus) ? Effect.LIVE : Effect.ABSENT;
  }

  /** The selected element. */
  public Part<E> selected() {
    return Part.selected(part, name);
  }

  /** A part of the selected element that decides where in its list it stands. */
  public <U> Part<U> placed(Function<E, U> down, BiFunction<E, U, E> up) {
    return new Part<>(
        focus -> selected().in(focus).map(down),
        (focus, value) ->
            selected()
                .in(focus)
                .map(one -> up.apply(one, value))
                .map(one -> lookAt(selected().set(focus, one), one))
                .orElse(focus));
  }

  /** How many elements there are. */
  public int size(Focus focus) {
    return part.in(focus).map(List::size).orElse(0);
  }

  /** What the elements are called, each with its number. */
  public List<String> labels(Focus focus) {
    var all = part.in(focus).orElse(List.of());
    return IntStream.range(0, all.size())
        .mapToObj(i -> Messages.of("list.element", i + 1, elementLabel.apply(all.get(i))))
        .toList();
  }

  /**
   * The other scenario, looked at where it has the element that is looked at in this one: the one
   * of the same name or description, or else the one in the same place if it has only been changed.
   * An element that is new is looked for in vain, beyond the end of the other list.
   */
  public Focus counterpart(Focus here, Focus there) {
    var names = names(here);
    var others = names(there);
    int place = here.index(name);
    if (place >= names.size()) {
      return there.select(name, place);
    }
    boolean same = place < others.size() && others.get(place).equals(names.get(place));
    boolean changed =
        names.size() == others.size()
            && !others.contains(names.get(place))
            && !names.contains(others.get(place));
    if (same || changed) {
      return there.select(name, place);
    }
    int found = others.indexOf(names.get(place));
    return there.select(name, found < 0 ? others.size() : found);
  }

  private List<String> names(Focus focus) {
    return part.in(focus).orElse(List.of()).stream().map(elementLabel).toList();
  }

  /** Looks at an element that there is. */
  public Focus settled(Focus focus) {
    int last = Math.max(0, size(focus) - 1);
    return focus.index(name) > last ? focus.select(name, last) : focus;
  }

  /** Why no element can be added, as a sentence. */
  public Optional<String> whyFull(Focus focus) {
    return size(focus) < most
        ? Optional.empty()
        : Optional.of(Messages.of("list.full", label(), most));
  }

  /** Why the element that is looked at must stay, as a sentence. */
  public Optional<String> whyNeeded(Focus focus) {
    if (size(focus) <= least) {
      return Optional.of(Messages.of(size(focus) == 0 ? "list.none" : "list.last"));
    }
    return needed.apply(focus, focus.index(name));
  }

  /** The scenario with one more element, which is looked at; nothing where {@link #whyFull}. */
  public Focus added(Focus focus) {
    if (!part.isIn(focus) || whyFull(focus).isPresent()) {
      return focus;
    }
    var all = new ArrayList<>(part.in(focus).orElse(List.of()));
    var one = fresh.apply(focus, List.copyOf(all));
    all.add(one);
    return lookAt(part.set(focus, all), one);
  }

  /** The scenario without the element that is looked at; nothing where {@link #whyNeeded}. */
  public Focus withoutSelected(Focus focus) {
    return whyNeeded(focus).isPresent() ? focus : settled(removed.apply(focus, focus.index(name)));
  }

  /** Looks at an element wherever its list has put it. */
  public Focus lookAt(Focus focus, E one) {
    int index = part.in(focus).map(all -> all.lastIndexOf(one)).orElse(0);
    return focus.select(name, Math.max(0, index));
  }
}
