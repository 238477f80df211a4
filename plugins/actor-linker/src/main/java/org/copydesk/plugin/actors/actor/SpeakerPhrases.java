package org.copydesk.plugin.actors.actor;

import java.util.Map;
import org.copydesk.api.annotation.Span;
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
    Map.Entry<Integer, Phrase> before = phrases.headed().floorEntry(from);
    if (before != null && before.getKey() < from && before.getValue().to() > from) {
      return before.getValue();
    }
    Map.Entry<Integer, Phrase> first = phrases.headed().ceilingEntry(from);
    boolean inside =
        first != null
            && first.getKey() < words.size()
            && words.begin(first.getValue().head()) < span.end();
    return inside ? first.getValue() : null;
  }
}
