package org.copydesk.loader.markup;

import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.markup.facts.PageFacts;
import org.copydesk.loader.structure.LimitReached;

/** Reads web pages. */
public final class Html implements Format {

  private final EncodingDetector detector;
  private final Extent mode;

  public Html(EncodingDetector detector, Extent mode) {
    this.detector = detector;
    this.mode = mode;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    long most = 4L * draft.limit();
    WebPage page = WebPage.of(Charsets.decode(bytes.first(most), detector));
    note(page.facts(), draft);
    try {
      boolean article =
          mode != Extent.FULL && page.writeArticle(draft.builder(), mode == Extent.ARTICLE);
      if (!article) {
        page.writeAll(draft.builder());
      }
    } catch (LimitReached e) {
      draft.setCut();
    }
    if (bytes.size() > most) {
      draft.setCut();
    }
  }

  private static void note(PageFacts facts, Draft draft) {
    draft.setTitle(facts.title());
    draft.setLanguage(facts.language());
    draft.setPublished(facts.published());
    draft.put("publisher", facts.publisher());
    facts.authors().forEach(draft::addAuthor);
  }
}
