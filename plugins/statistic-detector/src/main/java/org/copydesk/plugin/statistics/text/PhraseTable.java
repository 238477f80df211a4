package org.copydesk.plugin.statistics.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of one or more lexemes mean; the longest that stands in the text counts.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {

  /** A phrase found: what it means and the lexeme behind it (or its first, when read backwards). */
  public record Match<T>(T meaning, int edge) {}

  private final Map<String, T> meanings = new HashMap<>();
  private final Function<Lexeme, String> form;
  private final Set<String> firsts = new HashSet<>();
  private final Set<String> lasts = new HashSet<>();
  private int longest;

  private PhraseTable(Function<Lexeme, String> form) {
    this.form = form;
  }

  /** Makes a table of phrases in which case does not matter. */
  public static <T> PhraseTable<T> ofWords() {
    return new PhraseTable<>(Lexeme::lower);
  }

  /** Makes a table of signs in which case matters. */
  public static <T> PhraseTable<T> ofSigns() {
    return new PhraseTable<>(Lexeme::text);
  }

  /** Adds a phrase; the first meaning of a phrase stays. */
  public void add(String phrase, T meaning) {
    List<Lexeme> lexemes = Lexer.lex(phrase, 0, phrase.length());
    StringBuilder key = new StringBuilder();
    lexemes.forEach(lexeme -> key.append(form.apply(lexeme)).append(' '));
    meanings.putIfAbsent(key.toString(), meaning);
    firsts.add(form.apply(lexemes.get(0)));
    lasts.add(form.apply(lexemes.get(lexemes.size() - 1)));
    longest = Math.max(longest, lexemes.size());
  }

  /** Returns the longest phrase that begins at {@code first}. */
  public @Nullable Match<T> startingAt(Passage passage, int first) {
    if (!firsts.contains(form.apply(passage.at(first)))) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    Match<T> best = null;
    for (int i = first; i < first + longest && i < passage.size(); i++) {
      key.append(form.apply(passage.at(i))).append(' ');
      T meaning = meanings.get(key.toString());
      if (meaning != null) {
        best = new Match<>(meaning, i + 1);
      }
    }
    return best;
  }

  /** Returns the longest phrase whose last lexeme stands before {@code end}. */
  public @Nullable Match<T> endingAt(Passage passage, int end) {
    if (!lasts.contains(form.apply(passage.at(end - 1)))) {
      return null;
    }
    String key = "";
    Match<T> best = null;
    for (int i = end - 1; i >= 0 && i >= end - longest; i--) {
      key = form.apply(passage.at(i)) + ' ' + key;
      T meaning = meanings.get(key);
      if (meaning != null) {
        best = new Match<>(meaning, i);
      }
    }
    return best;
  }
}
