package dev.servescope.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.engine.Scenarios;
import dev.servescope.scenario.Scenario;
import dev.servescope.scenario.Targets;
import dev.servescope.scenario.load.Work;
import dev.servescope.study.confidence.Measure;
import dev.servescope.study.knob.KnobRange;
import dev.servescope.study.knob.Knobs;
import dev.servescope.study.sweep.FigureCache;
import dev.servescope.study.sweep.Sweep;
import dev.servescope.study.sweep.SweepPlan;
import dev.servescope.study.sweep.SweepWatcher;
import dev.servescope.study.sweep.Sweeper;
import dev.servescope.ui.Messages;
import dev.servescope.ui.chart.StudyNames;
import dev.servescope.ui.plot.Axis;
import dev.servescope.ui.plot.Dashboard;
import dev.servescope.ui.plot.Figure;
import dev.servescope.ui.plot.FigureImage;
import dev.servescope.ui.plot.LegendEntry;
import dev.servescope.ui.plot.Mark;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Unit;
import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Palette;
import dev.servescope.ui.theme.Tint;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepChartsTest {
  private static final Scenario SERVER =
      Scenarios.poisson(18, new Work.Exponential(Duration.ofMillis(100)), Duration.ofMinutes(5))
          .withTargets(new Targets(Duration.ofSeconds(1), 0.95, 0.9));

  private static Sweep sweep(int replications, String... vary) {
    var ranges =
        Arrays.stream(vary)
            .map(text -> text.split("="))
            .map(parts -> KnobRange.parse(Knobs.find(parts[0], SERVER), parts[1]))
            .toList();
    return new Sweeper(new FigureCache(1000), Runnable::run, 1, () -> 0)
        .run(SweepPlan.of(SERVER, ranges, replications), SweepWatcher.NONE);
  }

  @Test
  void levelsAndTargetsAreWrittenAsOneChoosesThem() {
    assertThat(SweepTexts.chosen(Measure.P95, 2)).isEqualTo("2 s");
    assertThat(SweepTexts.chosen(Measure.P95, 90)).isEqualTo("1 min 30 s");
    assertThat(SweepTexts.chosen(Measure.ATTAINMENT, 0.95)).isEqualTo("95 %");
    assertThat(SweepTexts.chosen(Measure.DOLLARS_PER_HOUR, 8.7)).isEqualTo("$8.70");
  }

  private static Figure figure(Sweep sweep, Measure measure) {
    return SweepCharts.of(sweep, List.of(measure), SERVER).getFirst();
  }

  private static <M extends Mark> Stream<M> marks(Figure figure, Class<M> kind) {
    return figure.marks().stream().filter(kind::isInstance).map(kind::cast);
  }

  @Test
  void aCurveHasItsBandItsTargetAndWhereTheScenarioStands() {
    var sweep = sweep(3, "replicas=1..5");
    var figure = figure(sweep, Measure.P95);

    var band = marks(figure, Mark.Band.class).findFirst().orElseThrow();
    var line = marks(figure, Mark.Line.class).findFirst().orElseThrow();
    for (int i = 0; i < 5; i++) {
      var estimate = sweep.estimate(i, Measure.P95);
      assertThat(line.curve().y(i)).isEqualTo(estimate.mean());
      assertThat(band.high().y(i)).isEqualTo(estimate.high());
    }
    assertThat(marks(figure, Mark.Rule.class))
        .containsExactly(new Mark.Rule("target 1 s", 1, Tint.of(ColorRole.GOOD), Stroke.LIMIT));
    assertThat(marks(figure, Mark.Marker.class))
        .extracting(Mark.Marker::label)
        .contains("Saturation");
    assertThat(figure.summary()).contains("The service keeps up from about 2 on");
  }

  /** The target of all is none of the 95th percentile where a class has another one. */
  @Test
  void aPercentileHasNoTargetWhereAClassHasADeadlineOfItsOwn() {
    var sweep = sweep(1, "replicas=1..2");
    var demand = SERVER.demand();
    var hasty = demand.classes().getFirst().withDeadline(Duration.ofMillis(200));
    var here = SERVER.withDemand(demand.withClass(0, hasty));
    var figures = SweepCharts.of(sweep, List.of(Measure.P95, Measure.ATTAINMENT), here);

    assertThat(marks(figures.getFirst(), Mark.Rule.class)).isEmpty();
    assertThat(marks(figures.getLast(), Mark.Rule.class)).hasSize(1);
  }

  @Test
  void oneRunHasNoBand() {
    assertThat(marks(figure(sweep(1, "replicas=1..3"), Measure.P95), Mark.Band.class)).isEmpty();
  }

  @Test
  void wordsStandBesideEachOtherWithoutALine() {
    var figure = figure(sweep(1, "balancing=centralQueue,random"), Measure.P95);

    assertThat(figure.x()).isEqualTo(new Axis.Places(List.of("centralQueue", "random")));
    assertThat(marks(figure, Mark.Line.class)).isEmpty();
    assertThat(marks(figure, Mark.Points.class).findFirst().orElseThrow().curve().size())
        .isEqualTo(2);
  }

  @Test
  void aMapHasAFieldForEachPointAndAnOutlineAroundWhatMeetsTheTargets() {
    var sweep = sweep(2, "replicas=1..4", "speed=0.5,1,2");
    var figure = figure(sweep, Measure.ATTAINMENT);

    assertThat(marks(figure, Mark.Cells.class).findFirst().orElseThrow().cells()).hasSize(12);
    assertThat(figure.y()).isEqualTo(new Axis.Rows("Speed", List.of("2", "1", "0.5")));
    var edges =
        marks(figure, Mark.Trace.class)
            .filter(trace -> trace.tint().role() == ColorRole.GOOD)
            .toList();
    assertThat(edges).isNotEmpty();
    // Around a region the edges to the left are as many as those to the right.
    assertThat(edges.size() % 2).isZero();
    assertThat(figure.summary()).matches("Points that meet the targets: \\d+ of 12[.]");
  }

  @Test
  void everyChartCanBeDrawnAsAVectorPicture() {
    for (var sweep : List.of(sweep(3, "replicas=1..4"), sweep(1, "replicas=1..4", "shards=1..3"))) {
      for (var measure : Measure.values()) {
        var page = Dashboard.of(figure(sweep, measure));
        assertThat(FigureImage.toSvg(page, 640, 400, Palette.LIGHT))
            .as("%s", measure)
            .contains("<svg")
            .doesNotContain("NaN");
      }
    }
  }

  @Test
  void everyKnobAndEveryResultHasAName() {
    assertThat(Knobs.all()).allMatch(knob -> Messages.has("sweep.knob." + knob.name()));
    assertThat(Measure.values())
        .allSatisfy(any -> assertThat(StudyNames.measure(any)).isNotEmpty());
  }

  @Test
  void aPointOfACurveTellsItsValueItsIntervalAndHowItStands() {
    var sweep = sweep(3, "replicas=1..5");
    var dots = marks(figure(sweep, Measure.P95), Mark.Dots.class).findFirst().orElseThrow();

    assertThat(dots.pointing()).isEqualTo(Mark.Pointing.ACROSS);
    assertThat(dots.dots())
        .extracting(Mark.Dot::name)
        .containsExactly("Replicas 1", "Replicas 2", "Replicas 3", "Replicas 4", "Replicas 5");
    assertThat(dots.dots())
        .allSatisfy(
            dot -> {
              assertThat(dot.facts()).hasSize(1);
              assertThat(dot.facts().getFirst().label()).isEqualTo("p95 latency");
              assertThat(dot.facts().getFirst().value()).contains(" (", " to ");
            });
    assertThat(dots.dots().getFirst().note()).isEqualTo("Misses the targets.");
    assertThat(dots.dots().getLast().note()).isEqualTo("Meets the targets.");
  }

  @Test
  void oneRunHasNoIntervalToTell() {
    var dots = marks(figure(sweep(1, "replicas=1..3"), Measure.P95), Mark.Dots.class);
    assertThat(dots.findFirst().orElseThrow().dots())
        .noneMatch(dot -> dot.facts().getFirst().value().contains(" to "));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0123, 12 ms",
    "0.412, 412 ms",
    "1.05, 1.1 s",
    "2, 2 s",
    "35.4, 35 s",
    "59.6, 1 min",
    "651, 11 min",
    "5400, 1.5 h",
    "259200, 3 d",
    "0, 0 s"
  })
  void timesInFieldsOfAMapAreBrief(double seconds, String expected) {
    assertThat(SweepTexts.brief(Measure.P95, seconds)).isEqualTo(expected);
  }

  @Test
  void sharesAndDollarsInFieldsOfAMapAreBrief() {
    assertThat(SweepTexts.brief(Measure.ATTAINMENT, 0.998)).isEqualTo("99.8");
    assertThat(SweepTexts.brief(Measure.ATTAINMENT, 0.99983)).isEqualTo("99.9");
    assertThat(SweepTexts.brief(Measure.ATTAINMENT, 1)).isEqualTo("100");
    assertThat(SweepTexts.brief(Measure.DOLLARS_PER_HOUR, 7.166)).isEqualTo("$7.17");
    assertThat(SweepTexts.brief(Measure.DOLLARS_PER_HOUR, 56.24)).isEqualTo("$56.2");
    assertThat(SweepTexts.brief(Measure.DOLLARS_PER_HOUR, 110.08)).isEqualTo("$110");
  }

  @Test
  void aMapHasAKeyOfItsColours() {
    var sweep = sweep(2, "replicas=1..4", "speed=0.5,1,2");
    var figure = figure(sweep, Measure.P95);
    var values = IntStream.range(0, 12).mapToDouble(at -> sweep.mean(at, Measure.P95));
    var all = values.summaryStatistics();

    var key = figure.legend().getFirst();
    assertThat(key.label()).isEqualTo(Unit.SECONDS.format(all.getMax()) + " (log scale)");
    assertThat(key.sample())
        .isInstanceOfSatisfying(
            LegendEntry.Sample.Ramp.class,
            ramp -> assertThat(ramp.low()).isEqualTo(Unit.SECONDS.format(all.getMin())));
  }
}
