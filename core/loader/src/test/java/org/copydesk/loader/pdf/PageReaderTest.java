package org.copydesk.loader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Limits;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

  @Test
  void aWordHasItsPlace() throws IOException {
    Page page = read(new PDRectangle(600, 800), Matrix.getTranslateInstance(100, 700)).get(0);

    Word word = page.words().get(0);

    assertThat(word.text()).isEqualTo("Harbour");
    assertThat(word.left()).isEqualTo(100, within(0.01f));
    assertThat(word.right()).isEqualTo(100 + FONT.getStringWidth("Harbour") / 100, within(0.01f));
    assertThat(word.baseline()).isEqualTo(100, within(0.01f));
    assertThat(word.box().top()).isBetween(91f, 93f);
    assertThat(word.size()).isEqualTo(10, within(0.01f));
  }

  @Test
  void aPageThatIsCutOutOfALargerOneBeginsAtItsOwnCorner() throws IOException {
    PDRectangle cut = new PDRectangle(50, 100, 600, 800);

    Word word = read(cut, Matrix.getTranslateInstance(150, 800)).get(0).words().get(0);

    assertThat(word.left()).isEqualTo(100, within(0.01f));
    assertThat(word.baseline()).isEqualTo(100, within(0.01f));
  }

  @Test
  void textThatRunsUpwardsIsReadAsIfThePageWereTurned() throws IOException {
    Matrix upwards = Matrix.getRotateInstance(Math.PI / 2, 500, 200);

    Page page = read(new PDRectangle(600, 800), upwards).get(0);

    assertThat(page.words()).extracting(Word::text).containsExactly("Harbour", "plan");
    assertThat(page.words().get(0).left()).isEqualTo(200, within(0.1f));
    assertThat(page.words().get(0).baseline()).isEqualTo(500, within(0.1f));
    assertThat(page.size().width()).isEqualTo(800, within(0.1f));
  }

  private static List<Page> read(PDRectangle size, Matrix matrix) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(size);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(FONT, 10);
        out.setTextMatrix(matrix);
        out.showText("Harbour plan");
        out.endText();
      }
      return new PageReader(new Budget(Limits.STANDARD, 10_000)).read(page, 1);
    }
  }
}
