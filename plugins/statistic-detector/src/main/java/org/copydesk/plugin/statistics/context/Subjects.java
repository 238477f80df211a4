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

  private static final int FARTHEST_ANSWER = 8;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;
  private final Modified modified;
  private final Holders holders;
  private final Sharers sharers;
  private final Counterparts counterparts;

  Subjects(Passage passage, Lexicon lexicon, List<Figure> figures) {
    this.passage = passage;
    this.lexicon = lexicon;
    chunks = new Chunks(passage, figures);
    clauses = new Clauses(passage, lexicon, chunks);
    modified = new Modified(passage, lexicon, chunks);
    holders = new Holders(passage, lexicon, chunks, clauses);
    sharers = new Sharers(passage, lexicon, chunks, clauses);
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
      return count(figure, previous, last);
    }
    boolean other = previous != null && previous.style() == Figure.Style.VOTE;
    if (other && figure.style() == Figure.Style.VOTE) {
      return last;
    }
    if (figure.style() == Figure.Style.AGE) {
      return Roles.subject(aged(figure));
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
      return Roles.subject(span(chunks.withOf(content)));
    }
    Chunks.Chunk object = figure.isMultiple() ? chunks.startingAt(figure.end()) : null;
    if (object != null && object.first() == figure.end()) {
      return Roles.subject(span(chunks.withOf(object)));
    }
    Span said = said(figure, previous);
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

  /** A count is of what it counts, and whoever has them is its subject. */
  private Roles count(Figure figure, @Nullable Figure previous, Roles last) {
    Span noun = modified.isUnit(figure) ? modified.by(figure) : null;
    if (noun != null) {
      return new Roles(noun, counted(figure));
    }
    Chunks.Chunk holder = holders.of(figure);
    boolean listed =
        previous != null
            && previous.style() == Figure.Style.COUNT
            && isListed(previous.reach(), lexicon.qualifiers().start(passage, figure.first()));
    Span subject = holder != null ? span(holder) : listed ? last.subject() : null;
    return new Roles(subject, counted(figure));
  }

  private boolean isListed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isAny(i, ",", "and", "or", "as", "well")) {
        return false;
      }
    }
    return true;
  }

  /** The noun behind the number. */
  private @Nullable Span counted(Figure figure) {
    Span noun = passage.at(figure.end()).isHyphen() ? modified.by(figure) : null;
    if (noun != null) {
      return noun;
    }
    int first = passage.is(figure.end(), "of") ? figure.end() + 2 : figure.end();
    while (first < figure.reach() - 1 && !passage.at(first).isWord()) {
      first++;
    }
    return passage.span(first, figure.reach());
  }

  private @Nullable Span aged(Figure figure) {
    if (chunks.at(figure.first()) != null) {
      return null;
    }
    int before = figure.first() - 1;
    boolean article = passage.isAny(before, "a", "an") && passage.is(before - 1, ",");
    Chunks.Chunk appositive = article ? chunks.at(before - 2) : null;
    if (appositive != null && passage.pos(before - 2) == PartOfSpeech.PROPN) {
      return span(appositive);
    }
    Chunks.Chunk behind = chunks.at(figure.reach());
    boolean modifies =
        figure.reach() > figure.end() && behind != null && passage.at(figure.reach()).isWord();
    if (modifies && behind != null) {
      return passage.span(figure.reach(), behind.end());
    }
    boolean link = passage.isAny(before, ",", "(", "under", "over", "aged", "ages", "age");
    Chunks.Chunk named =
        link ? chunks.at(passage.is(before - 1, "of") ? before - 2 : before - 1) : null;
    return named != null ? span(named) : said(figure, null);
  }

  private Roles share(Figure figure, @Nullable Figure previous, Roles last) {
    Chunks.Chunk whole = passage.is(figure.reach(), "of") ? chunks.at(figure.reach() + 1) : null;
    Span of = whole == null ? null : span(chunks.withOf(whole));
    Span noun = modified.by(figure);
    if (noun != null && of == null && modified.isDetermined(figure)) {
      return new Roles(noun, sharers.fronted());
    }
    Chunks.Chunk sharer = sharers.of(figure, previous);
    if (sharer != null) {
      return new Roles(span(sharer), of != null ? of : wholeBefore(previous, last));
    }
    if (of != null) {
      return new Roles(of, of);
    }
    Span counterpart = counterparts.of(figure, previous);
    if (counterpart != null) {
      return new Roles(counterpart, wholeBefore(previous, last));
    }
    Span answer = noun == null && isAnswered(figure) ? behindVerb(figure) : null;
    Span subject = noun != null ? noun : answer != null ? answer : said(figure, previous);
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

  /**
   * What the sentence says the figure of: the noun before its preposition, or the verb's subject.
   */
  private @Nullable Span said(Figure figure, @Nullable Figure previous) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    Chunks.Chunk elliptic = sharers.elliptic(edge, previous);
    if (elliptic != null) {
      return span(elliptic);
    }
    boolean moved = lexicon.trends().adverb(passage.at(edge - 1)) != null;
    Chunks.Chunk mover = moved ? chunks.at(edge - 2) : null;
    if (mover != null) {
      return span(chunks.withHeads(mover));
    }
    Chunks.Chunk changed = sharers.changed(edge);
    Chunks.Chunk noun = changed != null ? changed : nounBefore(edge, figure.amount().isRange());
    if (noun != null) {
      return span(noun);
    }
    int verb = clauses.verbBefore(edge);
    Chunks.Chunk subject = verb < 0 ? null : clauses.subjectOf(verb);
    if (subject == null) {
      return behindVerb(figure);
    }
    boolean anybody = isPronoun(subject) && passage.isAny(subject.first(), "i", "we", "you");
    Chunks.Chunk aim = anybody ? aim(figure) : null;
    return span(aim != null ? aim : chunks.withList(subject));
  }

  /** 'I paid $35,000 for a system': the system says more than the pronoun does. */
  private Chunks.@Nullable Chunk aim(Figure figure) {
    boolean link = passage.isAny(figure.reach(), "for", "in", "on", "of");
    Chunks.Chunk aim = link ? chunks.startingAt(figure.reach() + 1) : null;
    return aim == null || isPronoun(aim) ? null : chunks.withOf(aim);
  }

  private boolean isPronoun(Chunks.Chunk chunk) {
    return chunk.end() - chunk.first() == 1 && passage.pos(chunk.first()) == PartOfSpeech.PRON;
  }

  /** 'a fine of $5', 'incomes above $1 million', 'unemployment at 5 percent'. */
  private Chunks.@Nullable Chunk nounBefore(int edge, boolean ranged) {
    Chunks.Chunk bracketed = passage.is(edge - 1, "(") ? chunks.at(edge - 2) : null;
    if (bracketed != null) {
      return bracketed;
    }
    boolean range = ranged && passage.isAny(edge - 1, "from", "between");
    boolean link =
        range
            || passage.isAny(
                edge - 1, "of", "at", "above", "below", "with", "worth", "under", "over");
    int article = passage.isAny(edge - 1, "a", "an") ? edge - 1 : edge;
    Chunks.Chunk chunk = chunks.at(link ? edge - 2 : article - 1);
    if (chunk == null
        || passage.isVerb(chunk.first() - 1) && !passage.isAny(edge - 1, "of", "at", "above", "worth", "over", "under", "below")) {
      return null;
    }
    boolean pronoun = passage.pos(chunk.end() - 1) == PartOfSpeech.PRON && !link;
    boolean verb = chunk.end() - chunk.first() == 1 && passage.is(chunk.first() - 1, "to");
    boolean sum =
        passage.is(edge - 1, "of") && lexicon.lists("sum-nouns", passage.lower(chunk.end() - 1));
    return pronoun || verb || sum ? null : chunks.withOfHeads(chunk);
  }

  /** In '46 percent would choose Clinton' the answer is what stands behind the verb. */
  private @Nullable Span behindVerb(Figure figure) {
    boolean verb = false;
    for (int i = figure.reach(); i < figure.reach() + FARTHEST_ANSWER; i++) {
      Chunks.Chunk chunk = passage.isAny(i, "which", "who", "that") ? null : chunks.at(i);
      if (chunk != null && i > figure.reach() && chunk.end() > figure.reach() + 1) {
        return verb || chunk.first() > figure.reach() ? span(chunk) : null;
      }
      verb |= passage.isVerb(i);
    }
    return null;
  }

  private Span span(Chunks.Chunk chunk) {
    return passage.span(chunk.first(), chunk.end());
  }
}
