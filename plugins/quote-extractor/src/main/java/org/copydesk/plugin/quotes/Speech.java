package org.copydesk.plugin.quotes;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;
import static org.copydesk.api.vocabulary.PartOfSpeech.SCONJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.attribution.Attribution;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;

/** Tells somebody's words from titles, slogans and words that are only set off. */
final class Speech {

  private static final Set<String> EDGES =
      Set.of(",", ";", ":", ".", "?", "!", "-", "\u2014", "\u2013", "--", ")", "(");

  /** How many words may stand between a cue and the passage that it leads to. */
  private static final int LEAD = 12;

  /** In words, of a term or slogan. */
  private static final int TERM = 7;

  /** In words, of one that ends with a stop within its marks. */
  private static final int STOPPED_TERM = 4;

  private final String text;
  private final int minWords;

  Speech(String text, int minWords) {
    this.text = text;
    this.minWords = minWords;
  }

  /** Whether the contents hold words between double marks. */
  boolean quoted(Line line, Attribution attribution) {
    for (Range content : attribution.contents()) {
      for (int i = content.begin(); i < content.end(); i++) {
        if (line.isPassage(i) && !line.passage(i).single()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The contents as spans, without punctuation at their edges; empty ones are dropped. */
  List<Span> parts(Line line, Attribution attribution) {
    List<Span> parts = new ArrayList<>();
    for (Range content : attribution.contents()) {
      int begin = content.begin();
      int end = content.end();
      while (begin < end && line.isOneOf(begin, EDGES)) {
        begin++;
      }
      while (end > begin && line.isOneOf(end - 1, EDGES)) {
        end--;
      }
      if (begin < end) {
        parts.add(line.span(new Range(begin, end)));
      }
    }
    return parts;
  }

  /** A passage with what stands between it and the cue before it: 'called the plan "a joke"'. */
  Span fragment(Line line, int i, Attribution attribution) {
    int begin = attribution.tag().end();
    boolean near = begin < i && i - begin <= LEAD && !line.is(begin, ADP, SCONJ);
    boolean leads = near && attribution.contents().isEmpty();
    for (int k = begin; leads && k < i; k++) {
      leads = !line.isOneOf(k, EDGES) && !line.isPassage(k);
    }
    return leads ? line.span(new Range(begin, i + 1)) : line.passage(i).span();
  }

  /** Whether both begin with the same sort of marks: single, double, or guillemets. */
  boolean sameMarks(Span one, Span other) {
    return isSingle(one) == isSingle(other) && isGuillemet(one) == isGuillemet(other);
  }

  private boolean isGuillemet(Span span) {
    return "\u00ab\u00bb\u2039\u203a".indexOf(text.charAt(span.begin())) >= 0;
  }

  private boolean isSingle(Span span) {
    char c = text.charAt(span.begin());
    boolean doubled = span.length() > 1 && text.charAt(span.begin() + 1) == c;
    return "'\u2018`".indexOf(c) >= 0 && !doubled;
  }

  /** Whether a quote was left open at its paragraph's end, so that its speaker goes on. */
  boolean goesOn(Draft draft) {
    return "\"'\u201d\u2019\u00bb\u203a".indexOf(text.charAt(draft.end() - 1)) < 0;
  }

  /** Whether a passage without a tag beside it holds somebody's words. */
  boolean isSpeech(Line line, int i) {
    String inside =
        text.substring(line.passage(i).inside().begin(), line.passage(i).inside().end());
    String[] words = inside.strip().split("[^\\p{L}\\p{N}'\u2019.-]+");
    if (inside.isBlank() || words.length < minWords) {
      return false;
    }
    boolean named = line.is(i - 1, WordClass.NAMING);
    boolean modifies = line.is(i + 1, NOUN, PROPN) && words.length < 5;
    return !named && !modifies && !line.item(i).titled();
  }

  /** Whether a passage is as short as terms and slogans are. */
  boolean isShort(Line line, int i) {
    Span inside = line.passage(i).inside();
    String words = text.substring(inside.begin(), inside.end()).strip();
    boolean stops = !words.isEmpty() && ".?!,".indexOf(words.charAt(words.length() - 1)) >= 0;
    int longest = stops ? STOPPED_TERM : TERM;
    return words.split("\\s+", longest + 1).length <= longest;
  }

  /** Whether a passage is a sentence of its own. */
  boolean isSentence(Line line, int i) {
    Span inside = line.passage(i).inside();
    if (inside.isEmpty()) {
      return false;
    }
    boolean ends = ".?!,\u2026".indexOf(text.charAt(inside.end() - 1)) >= 0;
    return ends && line.item(i).capital() && i == 0;
  }
}
