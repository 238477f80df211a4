package org.copydesk.loader;

import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.markup.PageFacts;
import org.copydesk.loader.markup.WebPage;
import org.copydesk.loader.structure.LimitReached;

/** Reads web pages. */
final class Html implements Format {

  private final EncodingDetector detector;
  private final LoaderSettings.Html mode;

  Html(EncodingDetector detector, LoaderSettings.Html mode) {
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
          mode != LoaderSettings.Html.FULL
              && page.writeArticle(draft.builder(), mode == LoaderSettings.Html.ARTICLE);
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
