package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.ole.OleFile;
import org.copydesk.loader.structure.LimitReached;

/** Reads presentations as PowerPoint wrote them from 1997 to 2003. */
public final class Ppt implements Format {

  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public Ppt(boolean pictures) {
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (OleFile file = OleFile.open(bytes);
        HSLFSlideShow show = new HSLFSlideShow(file.root())) {
      file.note(draft);
      read(show, new SlideWriter(draft.builder()));
      new PptObjects(show, draft, pictures).take();
    }
  }

  private static void read(HSLFSlideShow show, SlideWriter writer) throws IOException {
    List<HSLFSlide> slides = show.getSlides();
    RuntimeException damage = null;
    for (HSLFSlide slide : slides) {
      writer.open();
      try {
        new PptSlide(slide, writer).write(show.getNotesHeadersFooters());
      } catch (LimitReached e) {
        throw e;
      } catch (RuntimeException e) {
        damage = e;
      }
      writer.close();
    }
    if (damage != null) {
      throw new IOException("A slide is damaged: " + damage.getMessage(), damage);
    }
  }
}
