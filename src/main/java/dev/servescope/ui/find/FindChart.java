package dev.servescope.ui.find;

import dev.servescope.study.confidence.Measure;
import dev.servescope.study.find.Search;
import dev.servescope.study.find.Standing;
import dev.servescope.study.find.Standing.State;
import dev.servescope.study.find.Target;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.StudyNames;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Curve;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Range;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The candidates of a search: what each costs, and the figure of a target.
 *
 * @param place which of the targets
 */
record FindChart(Search search, int place) {
  private static final double DOT = 3.6;
  private static final double CHOSEN_DOT = 5.5;
  private static final double RING = 4.4;
  private static final double MARGIN = 0.06;
  private static final double FAR = 20;

  /** The least interesting first, so that others lie over them. */
  private static final List<State> ORDER =
      List.of(State.MISSES, State.DEARER, State.CLOSE, State.OPEN, State.MEETS, State.CHOSEN);

  FindChart(Search search) {
    this(search, telling(search));
  }

  Figure figure() {
    var target = target();
    var figure =
        Figure.titled(Messages.of("find.chart"))
            .subtitle(Messages.of("find.chart.subtitle", StudyNames.measure(target.measure())))
            .x(new Axis.Values(Unit.DOLLARS_PER_HOUR, Axis.Spacing.LINEAR, costs()))
            .across(StudyNames.measure(Measure.DOLLARS_PER_HOUR))
            .y(new Axis.Values(FindTexts.unit(target.measure()), spacing(), range()))
            .emptyText(Messages.of("find.chart.empty"))
            .summary(FindTexts.progress(search));
    figure.add(
        new Mark.Rule(
            FindTexts.target(target), target.value(), Tint.of(ColorRole.GOOD), Stroke.LIMIT));
    limit().ifPresent(figure::add);
    for (var state : ORDER) {
      var some = standings(state);
      if (!some.isEmpty()) {
        figure.add(points(state, some));
      }
    }
    figure.add(notes());
    figure.add(dots());
    return figure.build();
  }

  /**
   * Latency is what a cost is weighed against; where it is no target, the first that is no cost. A
   * share that all candidates have whole tells nothing if there is another.
   */
  private static int telling(Search search) {
    var targets = search.targets();
    var weighed =
        IntStream.range(0, targets.size())
            .filter(i -> targets.get(i).measure() != Measure.DOLLARS_PER_HOUR)
            .boxed()
            .toList();
    return weighed.stream()
        .filter(i -> !isWhole(search, i))
        .findFirst()
        .orElse(weighed.isEmpty() ? 0 : weighed.getFirst());
  }

  private static boolean isWhole(Search search, int place) {
    return !search.standings().isEmpty()
        && search.targets().get(place).measure().unit() == Measure.Unit.SHARE
        && search.standings().stream().allMatch(its -> its.means().get(place) >= 1);
  }

  private Target target() {
    return search.targets().get(place);
  }

  private Optional<Mark> limit() {
    return search.targets().stream()
        .filter(its -> its.measure() == Measure.DOLLARS_PER_HOUR)
        .map(
            its ->
                (Mark) new Mark.Marker(FindTexts.target(its), its.value(), Tint.of(ColorRole.GOOD)))
        .findFirst();
  }

  private double figure(Standing standing) {
    return standing.means().get(place);
  }

  private List<Standing> shown() {
    return search.standings().stream()
        .filter(its -> Double.isFinite(its.cost()) && Double.isFinite(figure(its)))
        .sorted(Comparator.comparingDouble(Standing::cost))
        .toList();
  }

  /** The candidate whose dot lies at a place; of several the one that lies over the others. */
  Optional<Standing> at(Mark.Spot spot) {
    return fromAbove().filter(its -> its.cost() == spot.x() && figure(its) == spot.y()).findFirst();
  }

  /** Those that lie over others first. */
  private Stream<Standing> fromAbove() {
    return shown().stream().sorted(Comparator.comparingInt(its -> -ORDER.indexOf(its.state())));
  }

  private List<Standing> standings(State state) {
    return shown().stream().filter(its -> its.state() == state).toList();
  }

  private Mark points(State state, List<Standing> some) {
    var curve =
        Curve.of(
            some.stream().mapToDouble(Standing::cost).toArray(),
            some.stream().mapToDouble(this::figure).toArray());
    return new Mark.Points(
        FindTexts.state(state),
        curve,
        radius(state),
        FindTexts.isUndecided(state),
        Tint.of(role(state)));
  }

  private static double radius(State state) {
    return switch (state) {
      case CHOSEN -> CHOSEN_DOT;
      case OPEN, CLOSE -> RING;
      case MEETS, MISSES, DEARER -> DOT;
    };
  }

  /** Colours that a mark as small as a dot can be seen in. */
  static ColorRole role(State state) {
    return switch (state) {
      case OPEN -> ColorRole.INK;
      case MEETS -> ColorRole.GOOD;
      case MISSES -> ColorRole.FAILED;
      case DEARER -> ColorRole.BASELINE;
      case CLOSE -> ColorRole.QUEUED;
      case CHOSEN -> ColorRole.ACCENT;
    };
  }

  /** What a dot is, for whoever points at it. */
  private Mark dots() {
    return new Mark.Dots(Mark.Pointing.NEAR, fromAbove().map(this::dot).toList());
  }

  private Mark.Dot dot(Standing standing) {
    var cost =
        new Mark.Fact(
            StudyNames.measure(Measure.DOLLARS_PER_HOUR), FindTexts.cost(standing.cost()));
    var height =
        new Mark.Fact(
            StudyNames.measure(target().measure()), FindTexts.value(target(), figure(standing)));
    return new Mark.Dot(
        standing.cost(),
        figure(standing),
        Tint.of(role(standing.state())),
        FindTexts.name(standing.candidate()),
        Stream.of(cost, height).distinct().toList(),
        FindTexts.capital(FindTexts.state(standing.state())));
  }

  /** The same for the table. */
  private Mark notes() {
    var notes =
        shown().stream()
            .map(
                its ->
                    new Mark.Note(its.cost(), figure(its), false, FindTexts.name(its.candidate())))
            .toList();
    return new Mark.Notes("", notes, Tint.of(ColorRole.MUTED));
  }

  private DoubleStream figures() {
    return shown().stream().mapToDouble(this::figure);
  }

  private Axis.Spacing spacing() {
    double least = figures().min().orElse(1);
    double most = figures().max().orElse(1);
    boolean far = least > 0 && target().value() > 0 && most > FAR * least;
    return far && target().measure().unit() == Measure.Unit.SECONDS
        ? Axis.Spacing.LOGARITHMIC
        : Axis.Spacing.LINEAR;
  }

  private Range range() {
    double least = Math.min(figures().min().orElse(0), target().value());
    double most = Math.max(figures().max().orElse(1), target().value());
    if (spacing() == Axis.Spacing.LOGARITHMIC) {
      double ratio = Math.pow(most / least, MARGIN);
      return new Range(least / ratio, most * ratio);
    }
    if (target().measure().unit() == Measure.Unit.SHARE) {
      double margin = Math.max(MARGIN * (most - least), 1e-4);
      double floor = Math.max(0, least - margin);
      double ceiling = Math.min(1, most + margin);
      return new Range(floor, ceiling);
    }
    return new Range(0, Math.max(most * (1 + MARGIN), 1e-9));
  }

  private Range costs() {
    double least = shown().stream().mapToDouble(Standing::cost).min().orElse(0);
    double most = shown().stream().mapToDouble(Standing::cost).max().orElse(1);
    double margin = Math.max(MARGIN * (most - least), Math.max(0.02 * most, 1e-6));
    return new Range(Math.max(0, least - margin), most + margin);
  }
}
