package org.copydesk.plugin.quotes;

import java.util.Locale;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind while going on to the next line: who spoke, and whose words go on. */
final class Memory {

  /** In characters: a line of a conversation. */
  private static final int SHORT = 80;

  private final String text;
  private @Nullable Draft running;
  private @Nullable Draft previous;
  private @Nullable Draft pending;
  private @Nullable Span speaker;
  private @Nullable Span subject;
  private boolean exchange;

  Memory(String text) {
    this.text = text;
  }

  /** The quote that the last line ended with, null if it ended with the writer's own words. */
  @Nullable Draft running() {
    return running;
  }

  /** A tag at the last line's end whose words are still to come, null for none. */
  @Nullable Draft pending() {
    return pending;
  }

  /** Who is meant by words that nobody claims: who was last spoken of here, or last spoke. */
  @Nullable Span likelySpeaker() {
    return subject != null ? subject : speaker;
  }

  /** Who answers in a conversation of two, null if there is none. */
  @Nullable Span answering() {
    return exchange && previous != null ? previous.speaker : null;
  }

  void beginParagraph() {
    subject = null;
  }

  void spoke(Draft draft) {
    if (draft.speaker != null) {
      speaker = draft.speaker;
    }
  }

  /**
   * Ends a line.
   *
   * @param last the last quote of the line, null if it has none
   * @param goesOn the quote that the next line may go on with
   * @param open a tag that waits for its words
   * @param about the subject of the line
   */
  void endLine(
      @Nullable Draft last, @Nullable Draft goesOn, @Nullable Draft open, @Nullable Span about) {
    exchange = goesOn != null && running != null && (goesOn == running ? exchange : differ(goesOn));
    previous = goesOn == running ? previous : running;
    running = goesOn;
    pending = open;
    subject = last != null && last.speaker != null ? last.speaker : about != null ? about : subject;
  }

  /** Whether two speak in turn: he and she, Roe and Doe, but not Roe and he, who may be one. */
  private boolean differ(Draft next) {
    if (running == null || running.speaker == null || next.speaker == null) {
      return false;
    }
    String one = words(running.speaker);
    String other = words(next.speaker);
    boolean comparable = WordClass.PERSONAL.has(one) == WordClass.PERSONAL.has(other);
    return comparable && !one.equals(other) && isShort(running) && isShort(next);
  }

  private static boolean isShort(Draft draft) {
    return draft.parts.get(0).length() <= SHORT;
  }

  private String words(Span span) {
    return text.substring(span.begin(), span.end()).toLowerCase(Locale.ROOT);
  }
}
