package org.copydesk.plugin.statistics.context;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.statistics.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Finds the source of a figure in the sentence before or behind its own. */
public final class Neighbours {

  private static final String PARAGRAPH = "\n\n";
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> NOBODY = Set.of("which", "who", "that", "you", "one");

  private final String text;
  private final Quoted quoted;
  private final Spoken spoken;
  private final List<Describer> describers;

  public Neighbours(String text, Spoken spoken, List<Describer> describers) {
    this.text = text;
    this.quoted = Quoted.in(text);
    this.spoken = spoken;
    this.describers = describers;
  }

  /**
   * Returns who states a figure: the speaker of the quote that it stands in, or whom its own
   * sentence names, or whom a neighbouring one does.
   *
   * @param index of the figure's own sentence
   * @param statistic with the source that its own sentence names
   */
  public @Nullable Span source(int index, Statistic statistic, Figure figure) {
    int at = statistic.span().begin();
    Span own = statistic.source();
    Quote quote = spoken.at(at);
    Span speaker = quote == null ? null : speaker(quote, index);
    boolean nearer = own != null && speaker != null && gap(own, at) < gap(speaker, at);
    nearer |= own != null && speaker != null && isPronoun(speaker) && !isPronoun(own);
    if (speaker != null && (own == null || !nearer)) {
      return named(speaker, index);
    }
    return own != null ? own : nextTo(index, at, figure.isShare());
  }

  /** Returns the name by which the sentence before tells of the same speaker: 'he' is no name. */
  private Span named(Span speaker, int index) {
    boolean pronoun = isPronoun(speaker) && !describers.get(index).holds(speaker);
    Span before = pronoun && index > 0 ? describers.get(index - 1).sources().ofQuotation() : null;
    return before == null || isPronoun(before) ? speaker : before;
  }

  private boolean isPronoun(Span span) {
    return PRONOUNS.contains(words(span));
  }

  private static int gap(Span span, int at) {
    return span.begin() > at ? span.begin() - at : at - span.end();
  }

  /** Returns the speaker of a quote where this sentence or one beside it names somebody. */
  private @Nullable Span speaker(Quote quote, int index) {
    Span speaker = quote.speaker();
    boolean relative = speaker != null && NOBODY.contains(words(speaker));
    Span named = relative ? quote.antecedent() : speaker;
    for (int i = Math.max(0, index - 1); named != null && i <= index + 1; i++) {
      if (i < describers.size() && describers.get(i).holds(named)) {
        return describers.get(i).sources().canState(named) ? named : null;
      }
    }
    return null;
  }

  private String words(Span span) {
    return text.substring(span.begin(), span.end()).toLowerCase(Locale.ROOT);
  }

  private @Nullable Span nextTo(int index, int at, boolean share) {
    if (quoted.contains(at)) {
      Span next =
          joined(index, index + 1) ? describers.get(index + 1).sources().ofQuotation() : null;
      if (next != null) {
        return next;
      }
      boolean near = index > 0 && (joined(index - 1, index) || endsOpen(index - 1));
      return near ? describers.get(index - 1).sources().ofQuotation() : null;
    }
    boolean study = share && index > 0 && !opensWithTime(index);
    return study ? describers.get(index - 1).sources().ofStudy() : null;
  }

  /** What held at another time was found by another study. */
  private boolean opensWithTime(int index) {
    return describers.get(index).sources().opensWithTime();
  }

  /** Tells whether two sentences stand in one paragraph. */
  private boolean joined(int one, int other) {
    if (one < 0 || other >= describers.size()) {
      return false;
    }
    int from = describers.get(one).end();
    int to = describers.get(other).begin();
    return from <= to && text.substring(from, to).indexOf(PARAGRAPH) < 0;
  }

  private boolean endsOpen(int index) {
    int end = describers.get(index).end();
    return end > 0 && text.charAt(end - 1) == ':';
  }
}
