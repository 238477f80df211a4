package org.copydesk.plugin.actors.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;

/**
 * The words by which a text may show that it means an entry.
 *
 * @param terms words of its descriptions, its adjective and capital, and names of what it belongs
 *     to; a name of several words is a term whose words must all stand there
 * @param homes those of the terms that are names of what it belongs to
 * @param names the words of each of its own names that has several
 * @param team whether a name or a description shows that it is a team
 */
record Portrait(Set<String> terms, Set<String> homes, Set<Set<String>> names, boolean team) {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final int SHORTEST = 3;

  static Portrait of(Entry entry, KnownNames base, Lexicon lexicon) {
    Set<String> terms = new LinkedHashSet<>(words(entry.details().description(), lexicon));
    entry.classes().forEach(each -> terms.addAll(words(each, lexicon)));
    Set<String> homes = new LinkedHashSet<>();
    for (String id : Evident.homes(entry)) {
      base.names(id).forEach(name -> addName(name, homes, lexicon));
    }
    terms.addAll(homes);
    Set<Set<String>> names = new LinkedHashSet<>();
    for (Name name : base.names(entry.id())) {
      if (name.kind() != AliasKind.NAME && name.kind() != AliasKind.WEAK) {
        addName(name, terms, lexicon);
      } else if (words(name.text(), lexicon).size() > 1) {
        names.add(words(name.text(), lexicon));
      }
    }
    return new Portrait(terms, homes, names, isTeam(entry, base, lexicon));
  }

  private static boolean isTeam(Entry entry, KnownNames base, Lexicon lexicon) {
    List<String> texts = new ArrayList<>(entry.classes());
    texts.add(entry.details().description());
    base.names(entry.id()).forEach(name -> texts.add(name.text()));
    return texts.stream()
        .flatMap(NO_LETTERS::splitAsStream)
        .anyMatch(word -> lexicon.is(WordClass.TEAM, word.toLowerCase(Locale.ROOT)));
  }

  private static void addName(Name name, Set<String> terms, Lexicon lexicon) {
    Set<String> words = words(name.text(), lexicon);
    if (!words.isEmpty()) {
      terms.add(String.join(" ", words));
    }
  }

  /** Returns the words of a text that tell something, in lower case and in the singular. */
  static Set<String> words(String text, Lexicon lexicon) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : NO_LETTERS.split(text)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.length() >= SHORTEST && !lexicon.is(WordClass.FUNCTION, lower)) {
        words.add(Surroundings.stem(lower));
      }
    }
    return words;
  }
}
