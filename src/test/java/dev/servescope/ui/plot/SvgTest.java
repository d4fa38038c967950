package dev.servescope.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.ui.theme.Palette;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {
  @Test
  void aPageIsWellFormedAndItsTextsAreText() throws Exception {
    Dashboard page =
        new Dashboard(
            "Spike <1> & \"calm\"\u0007",
            "seed 1",
            List.of(new Dashboard.Value("p95 latency", "9.84", "s")),
            List.of(Samples.lines(), Samples.stack(3), Samples.rows(8), Samples.sweep()),
            2,
            null);
    Document svg = parse(FigureImage.toSvg(page, 960, 540, Palette.LIGHT));
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 960 540");
    assertThat(texts(svg))
        .contains("Spike <1> & \"calm\"", "9.84", "Latency", "p95", "target 2 s", "60 min");
    assertThat(svg.getElementsByTagName("polyline").getLength()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void everyElementAndNumberIsFinite() throws Exception {
    String svg = FigureImage.toSvg(Dashboard.of(Samples.sweep()), 400, 300, Palette.DARK);
    assertThat(parse(svg).getElementsByTagName("rect").getLength()).isPositive();
    assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("E-");
  }

  @Test
  void theTitleForScreenReadersHoldsTheSummary() throws Exception {
    Document svg = parse(FigureImage.toSvg(Dashboard.of(Samples.lines()), 400, 300, Palette.LIGHT));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Latency. The 95th percentile peaks at 0.99 s.");
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
