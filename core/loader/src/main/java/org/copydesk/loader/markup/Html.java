package org.copydesk.loader.markup;

import java.util.OptionalInt;
import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.markup.facts.PageFacts;
import org.copydesk.loader.structure.LimitReached;

/** Reads web pages. */
public final class Html implements Format {

  /** A page has more markup than text; one of many times the limit is no page to read. */
  private static final long BYTES_PER_CHARACTER = 2;

  private final EncodingDetector detector;
  private final Extent mode;

  public Html(EncodingDetector detector, Extent mode) {
    this.detector = detector;
    this.mode = mode;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    long most = BYTES_PER_CHARACTER * draft.limit();
    WebPage page = WebPage.of(Charsets.decode(bytes.first(most), detector));
    note(page.facts(), draft);
    try {
      OptionalInt cut =
          mode == Extent.FULL
              ? OptionalInt.empty()
              : page.writeArticle(draft.builder(), mode == Extent.ARTICLE);
      if (cut.isEmpty()) {
        page.writeAll(draft.builder());
      } else if (cut.getAsInt() > 0) {
        noteCut(cut.getAsInt(), draft);
      }
    } catch (LimitReached e) {
      draft.setCut();
    }
    if (bytes.size() > most) {
      draft.setCut();
    }
  }

  private static void noteCut(int characters, Draft draft) {
    draft.put("page-characters-cut", Integer.toString(characters));
    draft.setRemark(
        "About "
            + characters
            + " characters around the article are left out; 'html: full' keeps them.");
  }

  private static void note(PageFacts facts, Draft draft) {
    draft.setTitle(facts.title());
    draft.setLanguage(facts.language());
    draft.setPublished(facts.published());
    draft.put("modified", facts.modified());
    draft.put("publisher", facts.publisher());
    draft.put("section", facts.section());
    facts.authors().forEach(draft::addAuthor);
  }
}
