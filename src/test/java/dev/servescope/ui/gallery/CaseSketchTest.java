package dev.servescope.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servescope.run.gallery.Case;
import dev.servescope.storage.GalleryFiles;
import dev.servescope.ui.plot.SvgSurface;
import dev.servescope.ui.theme.Palette;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseSketchTest {
  private static final double WIDTH = 280;
  private static final double HEIGHT = 96;
  private static final Pattern RECTANGLE =
      Pattern.compile(
          "<rect[^>]* x=\"([-.\\d]+)\" y=\"([-.\\d]+)\" width=\"([-.\\d]+)\""
              + " height=\"([-.\\d]+)\"");

  static List<Case> all() {
    return GalleryFiles.all();
  }

  private static String svg(String key) {
    return svg(GalleryFiles.find(key).orElseThrow());
  }

  private static String svg(Case its) {
    var surface = new SvgSurface(WIDTH, HEIGHT, its.title());
    CaseSketch.of(its).draw(surface, WIDTH, HEIGHT, Palette.LIGHT);
    return surface.toSvg();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyShapeLiesInsideThePicture(Case its) {
    var shapes = RECTANGLE.matcher(svg(its)).results().toList();
    assertThat(shapes).hasSizeGreaterThan(3);
    assertThat(shapes)
        .allSatisfy(
            shape -> {
              double x = Double.parseDouble(shape.group(1));
              double y = Double.parseDouble(shape.group(2));
              assertThat(x).isNotNegative();
              assertThat(y).isNotNegative();
              assertThat(x + Double.parseDouble(shape.group(3))).isLessThanOrEqualTo(WIDTH);
              assertThat(y + Double.parseDouble(shape.group(4))).isLessThanOrEqualTo(HEIGHT);
            });
  }

  @Test
  void deploymentsThatLookAlikeAreDrawnOnce() {
    // Of the five scenarios of B8 four have the same shards, and one has a server alone.
    assertThat(CaseSketch.of(GalleryFiles.find("b8").orElseThrow()).scenarios()).hasSize(2);
  }

  @Test
  void noMoreThanThreeAreDrawn() {
    assertThat(CaseSketch.of(GalleryFiles.find("b17").orElseThrow()).scenarios()).hasSize(3);
  }

  @Test
  void whatScalesIsDrawnInOutlinesAndManyAreANumber() {
    assertThat(svg("b15")).contains("stroke-dasharray");
    assertThat(svg("a2")).contains("×24");
  }
}
