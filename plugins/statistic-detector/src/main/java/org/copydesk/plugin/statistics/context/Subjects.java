package org.copydesk.plugin.statistics.context;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds whose the figures of a passage are. */
final class Subjects {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;
  private final Modified modified;
  private final Counts counts;
  private final Sharers sharers;
  private final Counterparts counterparts;
  private final Sayings sayings;
  private final Aged ages;

  Subjects(Passage passage, Lexicon lexicon, List<Figure> figures) {
    this.passage = passage;
    this.lexicon = lexicon;
    chunks = new Chunks(passage, figures);
    clauses = new Clauses(passage, lexicon, chunks);
    modified = new Modified(passage, lexicon, chunks);
    Holders holders = new Holders(passage, lexicon, chunks, clauses);
    counts = new Counts(passage, lexicon, chunks, modified, holders);
    sharers = new Sharers(passage, lexicon, chunks, clauses);
    sayings = new Sayings(passage, lexicon, chunks, clauses, sharers);
    ages = new Aged(passage, chunks, sayings);
    counterparts = new Counterparts(passage, lexicon, chunks, figures);
  }

  Chunks chunks() {
    return chunks;
  }

  Clauses clauses() {
    return clauses;
  }

  /**
   * Returns the roles of a figure.
   *
   * @param previous the figure before it in the passage, null for the first
   * @param last the roles of that figure
   */
  Roles of(Figure figure, @Nullable Figure previous, Roles last) {
    boolean relative =
        passage.is(figure.reach(), "of")
            && passage.isAny(figure.reach() + 1, "whom", "which", "them");
    boolean lent = figure.style() == Figure.Style.COUNT && figure.reach() == figure.end();
    if (previous != null && lent && !relative && !figure.isShare() && last.of() != null) {
      return last;
    }
    if (previous != null && (relative || lent) && last.named() != null) {
      Span whole = last.named();
      return figure.isShare() ? new Roles(whole, whole) : Roles.subject(whole);
    }
    if (figure.style() == Figure.Style.COUNT && !lent) {
      return counts.of(figure, previous, last);
    }
    boolean other = previous != null && previous.style() == Figure.Style.VOTE;
    if (other && figure.style() == Figure.Style.VOTE) {
      return last;
    }
    if (figure.style() == Figure.Style.AGE) {
      return Roles.subject(ages.of(figure));
    }
    if (previous != null && isConversion(figure, previous)) {
      return last;
    }
    if (isDating(figure)) {
      return Roles.NONE;
    }
    return figure.isShare() ? share(figure, previous, last) : other(figure, previous, last);
  }

  /** '$4.5 million (3.9 million euros)': the same once more. */
  private boolean isConversion(Figure figure, Figure previous) {
    int bracket = passage.is(figure.first() - 1, "(") ? figure.first() - 1 : figure.first() - 2;
    boolean opens = passage.is(bracket, "(") && !passage.is(figure.first() - 1, ",");
    return opens && bracket == previous.reach() && figure.style() == Figure.Style.UNIT;
  }

  /** 'Two years later', 'over the past three years': nothing is measured. */
  private boolean isDating(Figure figure) {
    boolean later = passage.isAny(figure.reach(), "later", "earlier", "ago");
    boolean past = passage.isAny(figure.first() - 1, "past", "last", "next", "previous", "coming");
    return figure.unit().kind() == UnitKind.DURATION && (later || past);
  }

  private Roles other(Figure figure, @Nullable Figure previous, Roles last) {
    Span noun = modified.by(figure);
    Span told = noun == null ? counterparts.of(figure, previous) : noun;
    if (told != null) {
      return Roles.subject(told);
    }
    if (previous != null && last.subject() != null && isCarriedOn(previous, figure)) {
      return Roles.subject(last.subject());
    }
    boolean measure = figure.unit().kind() == UnitKind.MEASURE && passage.is(figure.reach(), "of");
    Chunks.Chunk content = measure ? chunks.at(figure.reach() + 1) : null;
    if (content != null) {
      return Roles.subject(chunks.span(chunks.withOf(content)));
    }
    Chunks.Chunk object = figure.isMultiple() ? chunks.startingAt(figure.end()) : null;
    if (object != null && object.first() == figure.end()) {
      return Roles.subject(chunks.span(chunks.withOf(object)));
    }
    Span said = sayings.of(figure, previous);
    boolean goesOn = said == null && previous != null && isVerbless(previous, figure);
    return Roles.subject(goesOn ? last.subject() : said);
  }

  /** 'Up 9 percent to $84', '162 points, or 2 percent': both figures are of one thing. */
  private boolean isCarriedOn(Figure previous, Figure figure) {
    boolean joined = false;
    for (int i = previous.reach(); i < figure.first(); i++) {
      if (!passage.isAny(i, "to", "or", ",", "from", "about", "at")) {
        return false;
      }
      joined |= passage.isAny(i, "to", "or", "from");
    }
    return joined && previous.style() != Figure.Style.COUNT;
  }

  /** 'The first stays 70 days; the second, 99': a figure without a verb is had like the last. */
  private boolean isVerbless(Figure previous, Figure figure) {
    for (int i = previous.reach(); i < figure.first(); i++) {
      if (passage.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  private Roles share(Figure figure, @Nullable Figure previous, Roles last) {
    Chunks.Chunk whole = passage.is(figure.reach(), "of") ? chunks.at(figure.reach() + 1) : null;
    Span of = whole == null ? null : chunks.span(chunks.withOf(whole));
    Span noun = modified.by(figure);
    if (noun != null && of == null && modified.isDetermined(figure)) {
      return new Roles(noun, sharers.fronted());
    }
    Chunks.Chunk sharer = sharers.of(figure, previous);
    if (sharer != null) {
      return new Roles(chunks.span(sharer), of != null ? of : wholeBefore(previous, last));
    }
    if (of != null) {
      return new Roles(of, of);
    }
    Span counterpart = counterparts.of(figure, previous);
    if (counterpart != null) {
      return new Roles(counterpart, wholeBefore(previous, last));
    }
    Span answer = noun == null && isAnswered(figure) ? sayings.behindVerb(figure) : null;
    Span subject = noun != null ? noun : answer != null ? answer : sayings.of(figure, previous);
    return new Roles(subject, sharers.fronted());
  }

  /** The whole that opens the sentence or that the share before this one is of. */
  private @Nullable Span wholeBefore(@Nullable Figure previous, Roles last) {
    Span fronted = sharers.fronted();
    boolean share = previous != null && previous.isShare();
    return fronted == null && share ? last.of() : fronted;
  }

  /** Tells whether the share is what the verb behind it is said of: '46 percent would choose'. */
  private boolean isAnswered(Figure figure) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    boolean opens = edge == 0 || passage.isAny(edge - 1, "and", ",", "while", "that", ";", "but");
    return opens
        && (passage.isVerb(figure.reach()) || passage.pos(figure.reach()) == PartOfSpeech.NOUN);
  }
}
