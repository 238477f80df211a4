package org.copydesk.plugin.actors.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;

/** The words by which a text may show that it means an entry. */
final class Portrait {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final int SHORTEST = 3;

  private final Lexicon lexicon;
  private final Set<String> terms = new LinkedHashSet<>();

  private Portrait(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the terms of an entry: its names and descriptions, and the names of what it belongs to. */
  static Set<String> of(Entry entry, KnownNames base, Lexicon lexicon) {
    Portrait portrait = new Portrait(lexicon);
    Details details = entry.details();
    portrait.addWords(details.description());
    base.names(entry.id()).forEach(name -> portrait.addWords(name.text()));
    entry.classes().forEach(portrait::addWords);
    entry.countries().forEach(id -> portrait.addNames(base.names(id)));
    details.parents().forEach(id -> portrait.addNames(base.names(id)));
    details.prior().forEach(id -> portrait.addNames(base.names(id)));
    return portrait.terms;
  }

  private void addWords(String text) {
    for (String word : NO_LETTERS.split(text)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.length() >= SHORTEST && !lexicon.is(WordClass.FUNCTION, lower)) {
        terms.add(Surroundings.stem(lower));
      }
    }
  }

  /** A name of several words is a term whose words must all stand there. */
  private void addNames(List<Name> names) {
    for (Name name : names) {
      StringBuilder term = new StringBuilder();
      for (String word : NO_LETTERS.split(name.text())) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() >= SHORTEST && !lexicon.is(WordClass.FUNCTION, lower)) {
          term.append(term.isEmpty() ? "" : " ").append(Surroundings.stem(lower));
        }
      }
      if (!term.isEmpty()) {
        terms.add(term.toString());
      }
    }
  }
}
