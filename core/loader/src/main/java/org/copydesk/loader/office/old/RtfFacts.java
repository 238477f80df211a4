package org.copydesk.loader.office.old;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.loader.format.Draft;

/** What a text says of itself. */
final class RtfFacts implements RtfTarget {

  private final Map<String, StringBuilder> facts = new HashMap<>();
  private final Map<String, Integer> created = new HashMap<>();
  private String fact = "";

  @Override
  public void word(String word, int number, RtfState state) {
    switch (word) {
      case "title", "author", "subject", "keywords", "doccomm", "creatim" -> fact = word;
      case "yr", "mo", "dy", "hr", "min" -> {
        if (fact.equals("creatim")) {
          created.put(word, number);
        }
      }
      default -> {
        // The rest counts words and pages.
      }
    }
  }

  @Override
  public void text(CharSequence text, RtfState state) {
    facts.computeIfAbsent(fact, key -> new StringBuilder()).append(text);
  }

  @Override
  public void close() {
    fact = "";
  }

  void note(Draft draft) {
    draft.setTitle(fact("title"));
    for (String author : fact("author").split(";")) {
      draft.addAuthor(author);
    }
    draft.put("subject", fact("subject"));
    draft.put("keywords", fact("keywords"));
    draft.put("description", fact("doccomm"));
    if (part("yr") > 0 && part("mo") > 0 && part("dy") > 0) {
      draft.setPublished(
          String.format(
              Locale.ROOT,
              "%04d-%02d-%02dT%02d:%02d:00",
              part("yr"),
              part("mo"),
              part("dy"),
              part("hr"),
              part("min")));
    }
  }

  private String fact(String name) {
    return facts.getOrDefault(name, new StringBuilder()).toString().strip();
  }

  private int part(String name) {
    return Math.max(created.getOrDefault(name, 0), 0);
  }
}
