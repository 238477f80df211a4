package org.copydesk.loader.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.Loading;
import org.junit.jupiter.api.Test;

class SlidesTest {

  private static Document read(Consumer<XMLSlideShow> writer) {
    return Loading.document("harbour.pptx", pptx(writer));
  }

  private static byte[] pptx(Consumer<XMLSlideShow> writer) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      writer.accept(show);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSLFSlide slide(XMLSlideShow show, SlideLayout layout, String title) {
    XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(layout));
    slide.getPlaceholder(0).setText(title);
    return slide;
  }

  private static void item(XSLFTextShape body, int level, String text) {
    var paragraph = body.addNewTextParagraph();
    paragraph.setIndentLevel(level);
    paragraph.addNewTextRun().setText(text);
  }

  @Test
  void theFirstTitleIsTheWholesAndOthersAreHeadings() {
    Document document =
        read(
            show -> {
              slide(show, SlideLayout.TITLE, "The new harbour")
                  .getPlaceholder(1)
                  .setText("A plan for Arden");
              slide(show, SlideLayout.TITLE_ONLY, "What it costs");
            });

    assertThat(Loading.sections(document))
        .containsExactly(
            "PAGE: The new harbour\n\nA plan for Arden",
            "TITLE: The new harbour",
            "PARAGRAPH: A plan for Arden",
            "PAGE: What it costs",
            "HEADING: What it costs");
  }

  @Test
  void itemsHaveTheBulletsOfTheirMasterUnlessTheySayNo() {
    Document document =
        read(
            show -> {
              XSLFTextShape body =
                  slide(show, SlideLayout.TITLE_AND_CONTENT, "Costs").getPlaceholder(1);
              body.clearText();
              item(body, 0, "quays");
              item(body, 1, "stone");
              item(body, 0, "It is dear.");
              body.getTextParagraphs().get(2).setBullet(false);
            });

    assertThat(Loading.texts(document, SectionKind.LIST_ITEM)).containsExactly("quays", "stone");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.LIST_ITEM))
        .extracting("level")
        .containsExactly(1, 2);
    assertThat(Loading.texts(document, SectionKind.PARAGRAPH)).containsExactly("It is dear.");
  }

  @Test
  void numbersArePrintedAsTheSlideShowsThem() {
    Document document =
        read(
            show -> {
              XSLFTextShape body =
                  slide(show, SlideLayout.TITLE_AND_CONTENT, "Steps").getPlaceholder(1);
              body.clearText();
              item(body, 0, "measure");
              item(body, 1, "twice");
              item(body, 0, "dig");
              body.getTextParagraphs()
                  .get(0)
                  .setBulletAutoNumber(AutoNumberingScheme.romanUcPeriod, 3);
              body.getTextParagraphs()
                  .get(1)
                  .setBulletAutoNumber(AutoNumberingScheme.alphaLcParenRight, 1);
              body.getTextParagraphs()
                  .get(2)
                  .setBulletAutoNumber(AutoNumberingScheme.romanUcPeriod, 3);
            });

    assertThat(document.text()).isEqualTo("Steps\n\nIII. measure\n\na) twice\n\nIV. dig");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.LIST_ITEM))
        .allMatch(item -> "true".equals(item.attributes().get("ordered")));
  }

  @Test
  void textBoxesHaveNoBulletsAndGroupsAreRead() {
    Document document =
        read(
            show -> {
              XSLFSlide slide = slide(show, SlideLayout.TITLE_ONLY, "Map");
              XSLFGroupShape group = slide.createGroup();
              group.createTextBox().setText("north quay");
              slide.createTextBox().setText("south quay");
            });

    assertThat(Loading.texts(document, SectionKind.PARAGRAPH))
        .containsExactly("north quay", "south quay");
  }

  @Test
  void aSpeakersNotesStandAfterTheSlide() {
    Document document =
        read(
            show -> {
              XSLFSlide slide = slide(show, SlideLayout.TITLE_ONLY, "Costs");
              var notes = show.getNotesSlide(slide);
              for (XSLFTextShape shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                  shape.setText("Thank the council first.");
                }
              }
            });

    assertThat(Loading.texts(document, SectionKind.NOTE))
        .containsExactly("Thank the council first.");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.NOTE))
        .extracting(note -> note.attributes().get("kind"))
        .containsExactly("speaker-notes");
  }

  @Test
  void aDamagedSlideDoesNotHideTheOthers() throws IOException {
    byte[] pptx =
        pptx(
            show -> {
              slide(show, SlideLayout.TITLE_ONLY, "Costs");
              slide(show, SlideLayout.TITLE_ONLY, "Views");
            });
    byte[] damaged = SheetTest.replaced(pptx, "ppt/slides/slide1.xml", "<p:txBody>", "<p:txBody <");

    Loaded outcome = Loading.outcomes("harbour.pptx", damaged).get(0);

    assertThat(((Loaded.Read) outcome).reason()).isEqualTo(Reason.DAMAGED_IN_PART);
    assertThat(Loading.document(outcome).text()).contains("Views");
  }
}
