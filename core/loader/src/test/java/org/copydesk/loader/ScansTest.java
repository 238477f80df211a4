package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.scan.Tesseract;
import org.junit.jupiter.api.Test;

class ScansTest {

  private static final LoaderSettings WITH_OCR = LoaderSettings.standard().withOcr(true);

  private static final String SCAN = "(a scan)";

  @Test
  void withoutOcrTheDetailNamesThePagesAndTheSetting() throws IOException {
    Loaded.Read some =
        (Loaded.Read) Loading.outcomes("a.pdf", pdf("The quay.", SCAN, "", SCAN)).get(0);
    Loaded.Read all = (Loaded.Read) Loading.outcomes("a.pdf", pdf(SCAN, SCAN)).get(0);

    assertThat(Loading.summary(some)).isEqualTo("a.pdf no-text-layer");
    assertThat(some.document().text()).isEqualTo("The quay.");
    assertThat(some.detail())
        .isEqualTo(
            "Pages 2, 4 hold pictures without text; 'ocr: on' reads them where Tesseract is"
                + " installed.");
    assertThat(all.detail()).startsWith("Its pages hold pictures without text; 'ocr: on'");
  }

  @Test
  void anEmptyPageIsNoScan() throws IOException {
    assertThat(Loading.summaries(Loading.outcomes("a.pdf", pdf("The quay.", "", "The pier."))))
        .containsExactly("a.pdf ok");
  }

  @Test
  void tesseractReadsPicturesAndScannedPagesInTheirPlaces() throws IOException {
    assumeTrue(Tesseract.isInstalled(), "Tesseract is not installed: nothing reads scans here.");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture(), "png", png);

    Document page = Loading.document(Loading.outcomes(WITH_OCR, "a.png", png.toByteArray()).get(0));
    Loaded whole = Loading.outcomes(WITH_OCR, "a.pdf", pdf("The quay.", SCAN, "The pier.")).get(0);

    assertThat(page.text()).contains("The harbour will cost").contains("3 million");
    assertThat(Loading.summary(whole)).isEqualTo("a.pdf ok");
    assertThat(Loading.texts(Loading.document(whole), SectionKind.PAGE))
        .hasSize(3)
        .satisfies(pages -> assertThat(pages.get(0)).isEqualTo("The quay."))
        .satisfies(pages -> assertThat(pages.get(1)).contains("harbour will cost"))
        .satisfies(pages -> assertThat(pages.get(2)).isEqualTo("The pier."));
    assertThat(numbers(Loading.document(whole))).containsExactly("1", "2", "3");
  }

  @Test
  void withoutTesseractOcrSaysWhatIsMissing() throws IOException {
    assumeTrue(!Tesseract.isInstalled(), "Tesseract is installed: nothing is missing here.");
    Loaded.Read read = (Loaded.Read) Loading.outcomes(WITH_OCR, "a.pdf", pdf(SCAN, "x")).get(0);

    assertThat(read.detail())
        .isEqualTo(
            "Page 1 holds a picture without text; 'ocr: on' needs Tesseract, which is not"
                + " installed.");
  }

  private static List<String> numbers(Document document) {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.PAGE)
        .map(Section::attributes)
        .map(attributes -> attributes.get("number"))
        .toList();
  }

  /** Writes pages with these words, scanned ones where it says so. */
  private static byte[] pdf(String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String words : pages) {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (words.equals(SCAN)) {
            content.drawImage(
                LosslessFactory.createFromImage(document, picture()), 20, 400, 360, 90);
          } else if (!words.isEmpty()) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 500);
            content.showText(words);
            content.endText();
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static BufferedImage picture() throws IOException {
    byte[] printed = Samples.pdf(List.of(List.of("The harbour will cost", "3 million euros.")));
    try (PDDocument document = Loader.loadPDF(printed)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      return page.getSubimage(0, 180, 800, 200);
    }
  }
}
