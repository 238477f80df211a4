package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds those who are joined by 'and', behind commas or not. */
final class Coordinations {

  private final Words words;
  private final NavigableMap<Integer, Phrase> headed;

  Coordinations(Words words, NavigableMap<Integer, Phrase> headed) {
    this.words = words;
    this.headed = headed;
  }

  /** Returns them by the index after their last token. */
  NavigableMap<Integer, Coordination> find() {
    NavigableMap<Integer, Coordination> found = new TreeMap<>();
    int end = 0;
    for (Map.Entry<Integer, Phrase> first : headed.entrySet()) {
      Coordination joined = first.getKey() < end ? null : from(first.getKey(), first.getValue());
      if (joined != null) {
        found.put(joined.to(), joined);
        end = joined.to();
      }
    }
    return found;
  }

  private @Nullable Coordination from(int begin, Phrase first) {
    List<Phrase> members = new ArrayList<>();
    Phrase last = first;
    boolean joined = false;
    while (last != null && !joined && isActor(last)) {
      members.add(last);
      joined = words.lower(last.to() + (isComma(last.to()) ? 1 : 0)).equals("and");
      Phrase next = next(last);
      if (joined && next != null && isAlike(first, next)) {
        members.add(next);
        return new Coordination(begin, next.to(), members);
      }
      last = next != null && isAlike(first, next) ? next : null;
    }
    return null;
  }

  /** Returns the phrase behind 'and', a comma, or both. */
  private @Nullable Phrase next(Phrase phrase) {
    int at = phrase.to();
    if (isComma(at)) {
      at++;
    }
    if (words.lower(at).equals("and")) {
      at++;
    }
    return at == phrase.to() || !words.together(phrase.from(), at) ? null : headed.get(at);
  }

  private boolean isComma(int index) {
    return words.lower(index).equals(",");
  }

  private static boolean isAlike(Phrase one, Phrase other) {
    return isActor(other) && isHuman(one) == isHuman(other);
  }

  private static boolean isActor(Phrase phrase) {
    if (phrase instanceof NamePhrase name) {
      return name.kind() != NameKind.PLACE;
    }
    return phrase instanceof GroupPhrase
        || phrase instanceof NominalPhrase nominal && nominal.noun() != null;
  }

  private static boolean isHuman(Phrase phrase) {
    if (phrase instanceof NamePhrase name) {
      return name.kind() == NameKind.PERSON;
    }
    return phrase instanceof NominalPhrase nominal
        && nominal.noun() != null
        && nominal.noun().isHuman();
  }
}
