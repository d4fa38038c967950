package dev.servescope.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.storage.ScenarioFiles;
import dev.servescope.storage.json.ScenarioJson;
import dev.servescope.storage.pdf.ReadPdf;
import dev.servescope.storage.picture.PdfScenario;
import dev.servescope.storage.picture.SvgScenario;
import dev.servescope.ui.plot.Anchor;
import dev.servescope.ui.plot.Box;
import dev.servescope.ui.plot.Pen;
import dev.servescope.ui.plot.Stroke;
import dev.servescope.ui.plot.Surface;
import dev.servescope.ui.plot.TextStyle;
import dev.servescope.ui.port.Drawing;
import dev.servescope.ui.theme.Fonts.Weight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class PicturesTest {
  private static final TextStyle STYLE = new TextStyle(12, Weight.SEMIBOLD);
  private static final Drawing DRAWING =
      new Drawing(
          "A <title>", 384, 192, 10.16, PicturesTest::paint, StarterScenarios.all().getFirst());

  @TempDir private Path folder;
  private final Pictures pictures = new Pictures();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static void paint(Surface surface) {
    surface.clip(new Box(10, 10, 300, 100));
    surface.fill(new Box(10, 10, 300, 100), 4, Color.WHITE);
    surface.line(0, 0, 10, 10, new Pen(Color.BLUE, 2, Stroke.Dash.DASHED));
    surface.stairs(new double[] {0, 5}, new double[] {3, 4}, 0, 2, 9, Color.RED);
    surface.outline(new Box(1, 1, 5, 5), 0, Pen.solid(Color.BLACK, 1));
    surface.unclip();
    surface.text("p95 & more", 20, 30, Anchor.END, STYLE, Color.BLACK);
  }

  @Test
  void anSvgKeepsItsTextItsTitleAndItsSizeOnPaper() throws Exception {
    var file = folder.resolve("a.svg");
    pictures.saveSvg(file, DRAWING);
    assertThat(Files.readString(file))
        .contains("width=\"10.16cm\" height=\"5.08cm\" viewBox=\"0 0 384 192\"")
        .contains("<title>A &lt;title&gt;</title>")
        .contains("<dc:creator>ServeScope ")
        .containsPattern("<text [^>]*text-anchor=\"end\"[^>]*>p95 &amp; more</text>");
  }

  @Test
  void drawingsOfOursAreToldFromThoseOfOthers() throws Exception {
    var svg = folder.resolve("a.svg");
    var pdf = folder.resolve("a.pdf");
    pictures.saveSvg(svg, DRAWING);
    pictures.savePdf(pdf, DRAWING);
    assertThat(SvgScenario.isOurs(svg)).isTrue();
    assertThat(PdfScenario.isOurs(pdf)).isTrue();
    Files.writeString(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Files.writeString(pdf, "%PDF-1.7\n%%EOF\n");
    assertThat(SvgScenario.isOurs(svg)).isFalse();
    assertThat(PdfScenario.isOurs(pdf)).isFalse();
    assertThat(SvgScenario.isOurs(folder.resolve("none.svg"))).isFalse();
  }

  @Test
  void anSvgBringsItsScenarioBackAndIsWellFormed() throws Exception {
    var file = folder.resolve("a.svg");
    pictures.saveSvg(file, DRAWING);
    assertThat(ScenarioFiles.open(file)).isEqualTo(DRAWING.scenario());
    var document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
    var carried =
        document.parse(file.toFile()).getElementsByTagNameNS("urn:servescope", "scenario");
    assertThat(carried.item(0).getTextContent()).isEqualTo(ScenarioJson.write(DRAWING.scenario()));
  }

  @Test
  void aPageOfPdfKeepsItsTextItsTitleAndItsSizeOnPaper() throws Exception {
    var file = folder.resolve("a.pdf");
    pictures.savePdf(file, DRAWING);
    var pdf = new ReadPdf(Files.readAllBytes(file));
    assertThat(pdf.texts()).containsExactly("p95 & more");
    assertThat(pdf.object("<</Type /Page ")).contains("/MediaBox [0 0 288 144]");
    assertThat(pdf.content())
        .contains("q 10 10 300 100 re W n")
        .contains("0 9 m 0 3 l 5 3 l 5 4 l 5 9 l h f")
        .contains("1 1 5 5 re S");
  }

  @Test
  void aPageOfPdfBringsItsScenarioBackAndShowsItAsAnAttachment() throws Exception {
    var file = folder.resolve("a.pdf");
    pictures.savePdf(file, DRAWING);
    assertThat(ScenarioFiles.open(file)).isEqualTo(DRAWING.scenario());
    var pdf = new ReadPdf(Files.readAllBytes(file));
    assertThat(pdf.attached("scenario.servescope"))
        .isEqualTo(ScenarioJson.write(DRAWING.scenario()));
    assertThat(pdf.object("<</Type /Catalog ")).containsPattern("/AF \\[\\d+ 0 R]");
  }

  @Test
  void nothingIsReplacedAndFilesThatBelongTogetherKeepTheSameNumber() throws Exception {
    var names = List.of("s_a.png", "s_b.png");
    assertThat(pictures.free(folder, names))
        .containsExactly(folder.resolve("s_a.png"), folder.resolve("s_b.png"));
    Files.createFile(folder.resolve("s_b.png"));
    Files.createFile(folder.resolve("s_a-2.png"));
    assertThat(pictures.free(folder, names))
        .containsExactly(folder.resolve("s_a-3.png"), folder.resolve("s_b-3.png"));
  }
}
