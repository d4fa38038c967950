package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.theme.ColorRole;
import dev.servescope.ui.theme.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The data of a figure as a table and in words. */
class FigureTableTest {
  private static final double NONE = Double.NaN;
  private static final Tint BUSY = Tint.of(ColorRole.BUSY);
  private static final Tint IDLE = Tint.of(ColorRole.IDLE);

  private static Curve curve(double... ys) {
    return Curve.regular(0, 10, ys);
  }

  private static Mark.Line line(String label, Curve curve) {
    return new Mark.Line(label, curve, BUSY, Stroke.MAIN, Interpolation.STRAIGHT);
  }

  private static String text(Figure figure) {
    return FigureTable.of(figure).toText();
  }

  @Test
  void curvesShareTheirTimesAndLeaveGapsWhereOneHasNone() {
    var figure =
        Figure.titled("Latency")
            .y(Axis.of(Unit.SECONDS))
            .add(line("p50", curve(0.5, NONE, 1.25)))
            .add(line("p95", Curve.of(new double[] {5, 10}, new double[] {2, 3})))
            .build();
    assertThat(text(figure))
        .isEqualTo(
            """
            Time (s)\tp50 (s)\tp95 (s)
            0\t0.5\t
            5\t\t2
            10\t\t3
            20\t1.25\t
            """);
  }

  @Test
  void aJumpKeepsBothOfItsValues() {
    var figure =
        Figure.titled("Rate")
            .add(line("", Curve.of(new double[] {0, 1, 1}, new double[] {4, 4, 9})))
            .build();
    assertThat(text(figure)).isEqualTo("Time (s)\tRate\n0\t4\n1\t4\n1\t9\n");
  }

  @Test
  void layersStandUnderTheirLabelsOrThoseOfTheLegend() {
    var layers = List.of(new Layer("busy", curve(1, 2), BUSY), new Layer("", curve(3, 4), IDLE));
    var figure =
        Figure.titled("Cost")
            .y(Axis.of(Unit.DOLLARS))
            .add(new Mark.StackedArea("", layers, Interpolation.STEP))
            .legend(LegendEntry.area("idle", IDLE))
            .build();
    assertThat(text(figure)).startsWith("Time (s)\tbusy ($)\tidle ($)\n0\t1\t3\n");
  }

  @Test
  void aBandHasItsTwoEndsAndSharesArePercent() {
    var figure =
        Figure.titled("Success")
            .across("Replicas")
            .x(Axis.of(Unit.PLAIN))
            .y(Axis.of(Unit.PERCENT))
            .add(new Mark.Band("", curve(0.5, 0.6), curve(0.7, 0.8), BUSY))
            .add(line("", curve(0.6, 0.7)))
            .add(new Mark.Points("", curve(0.6, 0.7), 2, BUSY))
            .build();
    assertThat(text(figure))
        .isEqualTo(
            """
            Replicas\tSuccess, low (%)\tSuccess, high (%)\tSuccess (%)
            0\t50\t70\t60
            10\t60\t80\t70
            """);
  }

  @Test
  void aCloudOfPointsHasARowForEachWithItsKindAndNote() {
    var cheap = Curve.of(new double[] {1, 1}, new double[] {5, 7});
    var figure =
        Figure.titled("Candidates")
            .across("Cost")
            .x(Axis.of(Unit.DOLLARS))
            .y(Axis.of(Unit.SECONDS))
            .add(new Mark.Points("misses", cheap, 2, BUSY))
            .add(new Mark.Points("meets", Curve.of(new double[] {2}, new double[] {3}), 2, IDLE))
            .add(
                new Mark.Notes("", List.of(new Mark.Note(1, 7, false, "replicas=1\nsize=2")), BUSY))
            .build();
    assertThat(text(figure))
        .isEqualTo(
            """
            Cost ($)\tValue (s)\tKind\tNote
            1\t5\tmisses\t
            1\t7\tmisses\treplicas=1 size=2
            2\t3\tmeets\t
            """);
  }

  @Test
  void blocksAndSharesStandUnderTheirRows() {
    var rows = new Axis.Rows(List.of("replica 1", "replica 2"));
    var blocks = List.of(new Block(0, 2.5, BUSY, "", "batch of 4"));
    var exact = Figure.titled("Servers").y(rows).add(new Mark.Blocks(1, blocks)).build();
    assertThat(text(exact))
        .isEqualTo("Row\tFrom (s)\tTo (s)\tWhat\nreplica 2\t0\t2.5\tbatch of 4\n");
    var shares =
        List.of(new Layer("busy", curve(0.25, 1), BUSY), new Layer("idle", curve(0.75, 0), IDLE));
    var strip = Figure.titled("Servers").y(rows).add(new Mark.Strip(0, shares)).build();
    assertThat(text(strip))
        .isEqualTo(
            "Row\tTime (s)\tbusy (%)\tidle (%)\nreplica 1\t0\t25\t75\nreplica 1\t10\t100\t0\n");
  }

  private static Figure map() {
    return Figure.titled("Latency p95")
        .across("Replicas")
        .x(new Axis.Places(List.of("1", "2")))
        .y(new Axis.Rows(List.of("batch 4")))
        .add(
            new Mark.Cells(
                Unit.SECONDS,
                List.of(
                    new Cell(0, 0, BUSY, "", "2 s", 2), new Cell(1, 0, BUSY, "", "1.5 s", 1.5))))
        .build();
  }

  @Test
  void aMapHasARowForEachField() {
    assertThat(text(map()))
        .isEqualTo("Row\tReplicas\tLatency p95 (s)\nbatch 4\t1\t2\nbatch 4\t2\t1.5\n");
  }

  @Test
  void someRowsCanBeTakenAlone() {
    assertThat(FigureTable.of(map()).toText(List.of(1)))
        .isEqualTo("Row\tReplicas\tLatency p95 (s)\nbatch 4\t2\t1.5\n");
  }

  @Test
  void wordsTellOfAxesAndOfEachSeriesItsEndsAndExtremesWithTheirPlaces() {
    var figure =
        Figure.titled("Latency")
            .subtitle("of the answers")
            .y(Axis.of(Unit.SECONDS))
            .add(line("p95", curve(1, 0.25, NONE, 8, 2)))
            .add(new Mark.Rule("target 2 s", 2, IDLE, Stroke.LIMIT))
            .summary("All is well.")
            .build();
    assertThat(FigureWords.of(figure))
        .isEqualTo(
            "Latency. of the answers. All is well. Across: Time, from 0:00 to 0:40."
                + " p95: first 1.00 s, last 2.00 s, least 250 ms at 0:10, most 8.00 s at 0:30."
                + " A line marks target 2 s.");
  }

  @Test
  void wordsOfAMapNameItsExtremesAndAnEmptyFigureSaysSo() {
    assertThat(FigureWords.of(map()))
        .contains("Least 1.50 s at 2, batch 4; most 2.00 s at 1, batch 4.");
    var empty = Figure.titled("Cost").emptyText("Nothing has been paid for.").build();
    assertThat(FigureWords.of(empty)).isEqualTo("Cost. Nothing has been paid for.");
  }

  @Test
  void theCursorStopsAtEachOfFewPointsAndPassesOverMany() {
    var few = Figure.titled("").add(line("", curve(1, 2, 3))).build();
    assertThat(Stops.of(few).next(11, 1, false)).hasValue(20);
    assertThat(Stops.of(few).next(11, -10, false)).hasValue(0);
    assertThat(Stops.of(few).next(11, 1, true)).hasValue(10);
    var many = Figure.titled("").add(line("", curve(new double[500]))).build();
    assertThat(Stops.of(many).next(11, 1, false)).isEmpty();
  }
}
