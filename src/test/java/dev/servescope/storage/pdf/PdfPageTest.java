package dev.servescope.storage.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;

class PdfPageTest {
  private static final PdfStyle PLAIN = new PdfStyle(10, PdfWeight.REGULAR);
  private static final PdfInk INK = new PdfInk(0, 0.5, 1, 0.25);

  private final PdfPage page = new PdfPage(400, 200, 0.75);

  private ReadPdf read() throws DataFormatException {
    return new ReadPdf(page.file("A title \u2013 ü", "ServeScope 9"));
  }

  @Test
  void aPageHasItsSizeOnPaperAndSaysWhatItIs() throws DataFormatException {
    var pdf = read();
    assertThat(pdf.object("<</Type /Page ")).contains("/MediaBox [0 0 300 150]");
    assertThat(pdf.content()).startsWith("0.75 0 0 -0.75 0 150 cm");
    assertThat(pdf.object("<</Title"))
        .contains("/Title <feff" + PdfObjects.hex("A title \u2013 ü") + ">")
        .contains("/Producer <feff" + PdfObjects.hex("ServeScope 9") + ">");
  }

  @Test
  void wordsCanBeReadFromTheFile() throws DataFormatException {
    page.text("p95 < 2 s, Größe – 100 µs", 10, 20, PLAIN, 100, 0, 0);
    page.text("Heading", 10, 20, new PdfStyle(12, PdfWeight.BOLD), 50, 0.5, 0);
    assertThat(read().texts()).containsExactly("p95 < 2 s, Größe – 100 µs", "Heading");
    assertThat(read().object("<</Type /FontDescriptor")).contains("ServeScopeSans-Regular");
  }

  @Test
  void aTextIsAsWideAsItWasMeasured() throws DataFormatException {
    var face = Typeface.of(PdfWeight.REGULAR);
    double natural = face.width(face.glyph('a')) / 1000 * 10 * 2;
    page.text("aa", 0, 0, PLAIN, natural + 3, 0, 0);
    assertThat(read().content()).contains(" 1.5 Tc ");
  }

  @Test
  void aTextStandsAboutItsPlaceAndTurnsClockwise() throws DataFormatException {
    page.text("a", 100, 50, PLAIN, 20, 1, 90);
    assertThat(read().content()).contains("0 1 1 0 100 30 Tm");
  }

  @Test
  void aCharacterThatTheTypefaceLacksIsStillTold() throws DataFormatException {
    page.text("\u6f22", 0, 0, PLAIN, 10, 0, 0);
    assertThat(read().content()).contains("/ActualText <feff6f22>");
  }

  @Test
  void shapesAreDrawnInTheirColoursAndOpacities() throws DataFormatException {
    page.brush(INK);
    page.fillBox(1, 2, 30, 40, 0);
    page.pen(INK, 1.5, 4, 3);
    page.line(new double[] {9, 0, 5, 9}, new double[] {9, 0, 6, 9}, 1, 3);
    var pdf = read();
    assertThat(pdf.content())
        .contains("0 0.5 1 rg /O0 gs\n1 2 30 40 re f")
        .contains("0 0.5 1 RG 1.5 w /O0 gs\n[4 3] 0 d\n0 0 m 5 6 l S");
    assertThat(pdf.object("<</Type /Page ")).contains("/O0 <</CA 0.25 /ca 0.25>>");
  }

  @Test
  void whatIsNoNumberHarmsNothing() throws DataFormatException {
    page.line(new double[] {Double.NaN, 1e-9}, new double[] {1e9, -0.0}, 0, 2);
    assertThat(read().content()).contains("0 1000000000 m 0 0 l S");
  }

  @Test
  void onlyTheGlyphsThatAreUsedTakeRoom() {
    var one = new PdfPage(400, 200, 0.75);
    one.text("a", 0, 0, PLAIN, 10, 0, 0);
    var face = Typeface.of(PdfWeight.REGULAR);
    var whole = face.outlines(Set.of());
    assertThat(one.file("", "")).hasSizeLessThan(whole.length / 2);
    assertThat(face.outlines(Set.of(face.glyph('a')))).hasSameSizeAs(whole).isNotEqualTo(whole);
  }

  @Test
  void theSamePageGivesTheSameFile() {
    page.text("a", 0, 0, PLAIN, 10, 0, 0);
    assertThat(page.file("t", "s")).isEqualTo(page.file("t", "s"));
  }
}
