package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds descriptions beside a name: 'X, the alliance', 'the alliance, X,', 'X is an alliance'. */
final class Appositions {

  private static final List<String> COPULAS = List.of("is", "was", "are", "were");
  private static final List<String> ENDS = List.of(",", ".", ";", ")", "—", "–", "");

  private static final int LONGEST_COMPLEMENT = 8;

  private final Words words;
  private final Lexicon lexicon;

  Appositions(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  List<Description> find(List<Phrase> phrases, Map<Integer, Phrase> headed) {
    Map<Integer, Phrase> starting = new HashMap<>();
    for (Phrase phrase : phrases) {
      starting.putIfAbsent(phrase.from(), phrase);
    }
    headed.forEach(starting::putIfAbsent);
    List<Description> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Description description = after(phrase, starting);
      if (description != null) {
        found.add(description);
      }
    }
    return found;
  }

  private @Nullable Description after(Phrase phrase, Map<Integer, Phrase> starting) {
    int to = phrase instanceof NominalPhrase text ? complementEnd(text) : phrase.to();
    String mark = words.lower(to);
    if (phrase instanceof PronounPhrase || !words.together(phrase.head(), to + 1)) {
      return null;
    }
    Phrase next = starting.get(to + 1);
    if (mark.equals(",") || mark.equals("(")) {
      return apposition(phrase, next);
    }
    boolean copula = COPULAS.contains(mark);
    return copula && isNamed(phrase) && next instanceof NominalPhrase text && describes(text)
        ? new Description(text, phrase, false)
        : null;
  }

  private @Nullable Description apposition(Phrase phrase, @Nullable Phrase next) {
    if (next instanceof NominalPhrase text && isNamed(phrase) && describes(text)) {
      return new Description(text, phrase, true);
    }
    if (next == null || !isNamed(next) || !ENDS.contains(words.lower(next.to()))) {
      return null;
    }
    return phrase instanceof NominalPhrase text && introduces(text)
        ? new Description(text, next, true)
        : null;
  }

  /** 'the head of the health department, X' is introduced as 'the head, X' is. */
  private int complementEnd(NominalPhrase text) {
    int to = text.to();
    if (text.determiner() == Determiner.INDEFINITE || !words.lower(to).equals("of")) {
      return to;
    }
    for (int i = to + 1; i <= to + LONGEST_COMPLEMENT && words.together(to, i); i++) {
      switch (words.pos(i)) {
        case PUNCT -> {
          return words.lower(i).equals(",") ? i : to;
        }
        case VERB, AUX, PRON, SCONJ -> {
          return to;
        }
        default -> {}
      }
    }
    return to;
  }

  private static boolean isNamed(@Nullable Phrase phrase) {
    return phrase instanceof NamePhrase name && name.kind() != NameKind.PLACE;
  }

  /** A list goes on after a comma: 'X, the police and Y'. */
  private boolean describes(NominalPhrase text) {
    boolean listed = words.lower(text.to()).equals("and");
    return text.noun() != null
        && !listed
        && text.determiner() != Determiner.NONE_IN_PARTICULAR
        && !(text.determiner() == Determiner.BARE && text.plural())
        && text.modifiers().stream()
            .noneMatch(m -> lexicon.is(WordClass.OTHER, words.lower(m)) && !isFormer(m));
  }

  private boolean isFormer(int index) {
    return words.lower(index).equals("former");
  }

  private boolean introduces(NominalPhrase text) {
    return text.noun() != null && !text.plural() && text.noun().isHuman();
  }
}
