package org.copydesk.plugin.actors.actor;

import java.util.Arrays;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.actors.phrase.Coordination;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.Phrases;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that a span of words is about: of 'a spokesman for X' the spokesman. */
public final class SpeakerPhrases {

  private final Words words;
  private final Phrases phrases;

  SpeakerPhrases(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Returns the phrase, null where the span holds none. */
  public @Nullable Phrase about(@Nullable Span span) {
    if (span == null) {
      return null;
    }
    int from = words.firstFrom(span.begin());
    Coordination both = phrases.coordinations().get(words.firstFrom(span.end()));
    if (both != null && both.from() == from) {
      return both;
    }
    Phrase last = last(from, span);
    if (last != null) {
      return last;
    }
    Map.Entry<Integer, Phrase> before = phrases.headed().floorEntry(from);
    Map.Entry<Integer, Phrase> first = phrases.headed().ceilingEntry(from);
    for (Map.Entry<Integer, Phrase> entry : Arrays.asList(before, first)) {
      if (entry != null && isIn(entry.getValue(), from, span)) {
        return entry.getValue();
      }
    }
    return largest(from, span);
  }

  /** 'the bank's chairman, Jane Doe' is Jane Doe, 'a friend of Jane Doe' is not. */
  private @Nullable Phrase last(int from, Span span) {
    Map.Entry<Integer, Phrase> last = phrases.headed().lowerEntry(words.firstFrom(span.end()));
    if (last == null || last.getKey() < from) {
      return null;
    }
    boolean person =
        last.getValue() instanceof NamePhrase name
            && name.kind() == NameKind.PERSON
            && words.end(name.head()) == span.end();
    return person && Grammar.isOneNounPhrase(words, from, last.getKey()) ? last.getValue() : null;
  }

  private boolean isIn(Phrase phrase, int from, Span span) {
    return phrase.to() > from && words.begin(phrase.head()) < span.end();
  }

  /** The head may stand beyond the span: "Jane Doe's" of "Jane Doe's claim". */
  private @Nullable Phrase largest(int from, Span span) {
    int low = 0;
    int high = phrases.all().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.all().get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < phrases.all().size(); i++) {
      Phrase phrase = phrases.all().get(i);
      if (words.begin(phrase.from()) >= span.end()) {
        return null;
      }
      if (words.end(phrase.head()) <= span.end()) {
        return phrase;
      }
    }
    return null;
  }
}
