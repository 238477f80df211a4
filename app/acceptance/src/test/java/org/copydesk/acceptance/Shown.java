package org.copydesk.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Puts an article on slides, three paragraphs on each. */
final class Shown {

  private static final int ON_A_SLIDE = 3;

  private Shown() {}

  /** Returns the bytes of a slide show. */
  static byte[] write(Article article) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      List<String> paragraphs = article.paragraphs();
      XSLFSlide first = slide(show, SlideLayout.TITLE_ONLY);
      first.getPlaceholder(0).setText(article.headline());
      for (int i = 1; i < paragraphs.size(); i += ON_A_SLIDE) {
        XSLFTextShape text = slide(show, SlideLayout.BLANK).createTextBox();
        text.clearText();
        for (String paragraph :
            paragraphs.subList(i, Math.min(i + ON_A_SLIDE, paragraphs.size()))) {
          text.addNewTextParagraph().addNewTextRun().setText(paragraph);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XSLFSlide slide(XMLSlideShow show, SlideLayout kind) {
    XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(kind);
    return show.createSlide(layout);
  }
}
