package org.copydesk.loader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.loader.format.Draft;

/** Notes what an OpenDocument says of itself: title, authors, when it was made. */
public final class OdfFacts {

  private OdfFacts() {}

  /** Reads facts up to the end of the element called {@code meta}, or of the XML. */
  public static void note(Xml xml, Draft draft) throws IOException {
    List<String> keywords = new ArrayList<>();
    while (xml.next() && !xml.isEnd("meta")) {
      if (xml.isStart()) {
        note(xml.name(), xml, draft, keywords);
      }
    }
    draft.put("keywords", String.join(", ", keywords));
  }

  private static void note(String name, Xml xml, Draft draft, List<String> keywords)
      throws IOException {
    switch (name) {
      case "title" -> draft.setTitle(xml.content());
      case "initial-creator", "creator" -> draft.addAuthor(xml.content());
      case "creation-date" -> draft.setPublished(Times.utc(xml.content()));
      case "subject", "description", "publisher" -> draft.put(name, xml.content());
      case "keyword" -> keywords.add(xml.content());
      case "language" -> noteLanguage(xml.content(), draft);
      default -> {
        // Nothing that a reader asks for.
      }
    }
  }

  private static void noteLanguage(String language, Draft draft) {
    if (language.matches("[A-Za-z]{2}(?:[-_].*)?")) {
      draft.setLanguage(language.substring(0, 2).toLowerCase(Locale.ROOT));
    }
  }
}
