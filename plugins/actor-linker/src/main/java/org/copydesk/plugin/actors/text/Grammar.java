package org.copydesk.plugin.actors.text;

import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** What the words around a phrase tell of its place in the sentence. */
public final class Grammar {

  private static final int APPOSITION = 24;
  private static final Set<PartOfSpeech> VERBAL = Set.of(PartOfSpeech.VERB, PartOfSpeech.AUX);
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("after", "before", "since", "until", "as", "than", "that", "because", "if", "for");

  private Grammar() {}

  /** Tells whether a phrase is the subject of a verb that follows it. */
  public static boolean isSubject(Words words, int from, int to) {
    return !isAfterPreposition(words, from) && verbAfter(words, to) >= 0;
  }

  /** Returns the index of the verb that follows a phrase as its subject, -1 for none. */
  public static int verbAfter(Words words, int to) {
    int next = afterApposition(words, to);
    while (words.together(to - 1, next) && words.pos(next) == PartOfSpeech.ADV) {
      next++;
    }
    return words.together(to - 1, next) && VERBAL.contains(words.pos(next)) ? next : -1;
  }

  /**
   * Returns the full verb of the group of verbs that begins at an index: 'has said' gives 'said'.
   */
  public static int fullVerb(Words words, int verb) {
    int full = verb;
    int i = verb;
    while (words.together(verb, i)
        && (VERBAL.contains(words.pos(i))
            || words.pos(i) == PartOfSpeech.ADV
            || words.pos(i) == PartOfSpeech.PART)) {
      if (VERBAL.contains(words.pos(i))) {
        full = i;
        if (words.pos(i) == PartOfSpeech.VERB) {
          break;
        }
      }
      i++;
    }
    return full;
  }

  private static int afterApposition(Words words, int to) {
    if (!words.lower(to).equals(",")) {
      return to;
    }
    for (int i = to + 1; i < to + APPOSITION && words.together(to, i); i++) {
      if (words.lower(i).equals(",")) {
        return i + 1;
      }
    }
    return to;
  }

  /** Tells whether a preposition governs the phrase that begins at an index. */
  public static boolean isAfterPreposition(Words words, int from) {
    int before = from - 1;
    if (isArticle(words.lower(before))) {
      before--;
    }
    return words.together(before, from)
        && words.pos(before) == PartOfSpeech.ADP
        && !CLAUSE_OPENERS.contains(words.lower(before));
  }

  /** Tells whether a verb stands right before the phrase that begins at an index. */
  public static boolean isAfterVerb(Words words, int from) {
    int before = isArticle(words.lower(from - 1)) ? from - 2 : from - 1;
    return words.together(before, from) && VERBAL.contains(words.pos(before));
  }

  private static boolean isArticle(String lower) {
    return lower.equals("the") || lower.equals("a") || lower.equals("an");
  }

  private static boolean isNoun(Words words, int index) {
    return words.pos(index) == PartOfSpeech.NOUN || words.pos(index) == PartOfSpeech.PROPN;
  }

  private static boolean leadsToNoun(Words words, int index) {
    return isNoun(words, index) || words.pos(index) == PartOfSpeech.ADJ && isNoun(words, index + 1);
  }

  /** Tells whether "'s" or a lone apostrophe stands at an index. */
  public static boolean isPossessiveMark(Words words, int index) {
    String lower = words.lower(index);
    if (!lower.equals("'s") && !lower.equals("'")) {
      return false;
    }
    return !VERBAL.contains(words.pos(index))
        || isNoun(words, index - 1) && leadsToNoun(words, index + 1);
  }

  /** Tells whether the words before a name lead to it: no 'of', no 'and', except behind a comma. */
  public static boolean isOneNounPhrase(Words words, int from, int name) {
    boolean apart = words.lower(name - 1).equals(",");
    for (int i = from; i < name; i++) {
      PartOfSpeech pos = words.pos(i);
      if (pos == PartOfSpeech.CCONJ || pos == PartOfSpeech.ADP && !apart) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a subject that ends at one token and an object have the same verb. */
  public static boolean isOneClause(Words words, int subjectTo, int object) {
    if (!words.together(subjectTo - 1, object)) {
      return false;
    }
    int verb = verbAfter(words, subjectTo);
    if (verb < 0) {
      return false;
    }
    for (int i = verb; i < object; i++) {
      boolean border =
          switch (words.pos(i)) {
            case PUNCT, SCONJ, CCONJ -> true;
            default -> words.lower(i).equals("that") || words.lower(i).equals("to");
          };
      if (border) {
        return false;
      }
    }
    return true;
  }
}
