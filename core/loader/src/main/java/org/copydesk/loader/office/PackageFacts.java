package org.copydesk.loader.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.loader.format.Draft;

/** Notes what a package says of its document: title, authors, when it was made. */
public final class PackageFacts {

  private PackageFacts() {}

  /** Fills a draft; facts that cannot be read are left out. */
  public static void note(OfficePackage file, Draft draft) {
    Map<String, String> core = read(file, "core-properties");
    draft.setTitle(core.get("title"));
    for (String author : core.getOrDefault("creator", "").split(";")) {
      draft.addAuthor(author);
    }
    draft.setPublished(Times.utc(core.getOrDefault("created", "")));
    draft.put("subject", core.get("subject"));
    draft.put("description", core.get("description"));
    draft.put("keywords", core.get("keywords"));
    draft.put("publisher", read(file, "extended-properties").get("Company"));
    String language = core.getOrDefault("language", "");
    if (language.matches("[A-Za-z]{2}(?:[-_].*)?")) {
      draft.setLanguage(language.substring(0, 2).toLowerCase(Locale.ROOT));
    }
  }

  /** Strict files spell the kinds of their relations in another way. */
  private static Map<String, String> read(OfficePackage file, String kind) {
    Map<String, String> facts = new HashMap<>();
    for (Relation relation : file.relations()) {
      Part part = relation.target();
      boolean wanted = relation.kind().replace("P", "-p").equalsIgnoreCase(kind);
      if (part == null || !wanted || !facts.isEmpty()) {
        continue;
      }
      try (Xml xml = file.xml(part)) {
        read(xml, facts);
      } catch (IOException e) {
        // A document without its facts is still a document.
        continue;
      }
    }
    return facts;
  }

  private static void read(Xml xml, Map<String, String> facts) throws IOException {
    while (xml.next()) {
      if (xml.isStart() && xml.depth() == 2) {
        facts.putIfAbsent(xml.name(), xml.content());
      }
    }
  }
}
