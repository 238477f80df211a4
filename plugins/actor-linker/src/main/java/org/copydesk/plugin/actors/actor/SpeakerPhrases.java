package org.copydesk.plugin.actors.actor;

import java.util.Arrays;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.actors.phrase.Coordination;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.Phrases;
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
    Map.Entry<Integer, Phrase> before = phrases.headed().floorEntry(from);
    Map.Entry<Integer, Phrase> first = phrases.headed().ceilingEntry(from);
    for (Map.Entry<Integer, Phrase> entry : Arrays.asList(before, first)) {
      if (entry != null && isIn(entry.getValue(), from, span)) {
        return named(entry.getValue(), span);
      }
    }
    return largest(from, span);
  }

  /** 'the bank's chairman, Jane Doe' is Jane Doe. */
  private Phrase named(Phrase phrase, Span span) {
    if (!(phrase instanceof NominalPhrase) || !words.lower(phrase.to()).equals(",")) {
      return phrase;
    }
    Phrase next = phrases.headed().get(phrase.to() + 1);
    boolean last =
        next instanceof NamePhrase name
            && name.kind() == NameKind.PERSON
            && words.end(name.head()) == span.end();
    return next != null && last ? next : phrase;
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
