package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;
import static org.copydesk.plugin.quotes.lexicon.WordClass.OCCASION;

import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Finds the speaker of a cue: its own subject, an inverted one, or that of an earlier verb. */
final class Speakers {

  private static final Set<String> WHO = Set.of("who", "which");

  /** In words, of a title before a name. */
  private static final int TITLE = 5;

  private final Line line;
  private final Subjects subjects;

  Speakers(Line line, Subjects subjects) {
    this.line = line;
    this.subjects = subjects;
  }

  /** The subject before a cue; of 'issued a statement saying' it is not the statement. */
  @Nullable Subject own(Cue cue) {
    Subject own = fromPassage(subjects.before(line, cue.begin()));
    if (own != null && isPlace(own.phrase())) {
      return null;
    }
    if (own == null || cue.form() != Cue.Form.PARTICIPLE) {
      return own;
    }
    int before = own.phrase().begin() - 1;
    boolean issued = line.is(before, VERB) || line.is(before, ADP) && line.is(before - 1, VERB);
    return issued ? null : own;
  }

  /** '"...," managing director Jane Doe said': a title of which a tagger made a verb. */
  private @Nullable Subject fromPassage(@Nullable Subject own) {
    int begin = own == null ? -1 : own.extent().begin();
    int first = begin;
    while (begin - first < TITLE && line.is(first - 1, NOUN, ADJ, PROPN, VERB)) {
      first--;
    }
    boolean titled = first < begin && line.isPassage(first - 1) && line.item(first - 1).pauses();
    return own == null || !titled
        ? own
        : new Subject(new Range(first, own.phrase().end()), new Range(first, own.extent().end()));
  }

  /** 'He left, and in an interview said so': where something is said never says it. */
  private boolean isPlace(Range phrase) {
    boolean text = phrase.size() > 1 && line.is(phrase.end() - 1, OCCASION);
    return text && phrase.begin() > 1 && line.is(phrase.begin() - 1, ADP);
  }

  /** 'In a message posted on Monday, she said': a participle that only tells where she said it. */
  boolean tellsOfText(Cue cue) {
    int noun = cue.begin();
    int begin = line.phraseTo(noun);
    boolean governed = begin > 0 && line.is(begin - 1, ADP) && line.is(noun - 1, OCCASION);
    boolean participle = cue.begin() == cue.head() && line.form(cue.head()).matches(".*(ed|en|n)");
    return governed && participle && Clauses.finiteVerb(line, cue.head() + 1, false) >= 0;
  }

  /** 'Said Jane Doe: ': a cue before everything, its speaker before a colon. */
  boolean opensWith(Cue cue) {
    int end = cue.begin() == 0 ? line.phraseFrom(cue.end()) : -1;
    return end > 0 && line.is(end, ":") && line.isPassage(end + 1);
  }

  /** The subject behind a cue: said Jane Doe. */
  @Nullable Subject inverted(Cue cue) {
    boolean asks = cue.verb().takes(Frame.CLAUSE) || cue.verb().takes(Frame.DIRECT);
    boolean mayInvert = asks && line.isPassage(cue.begin() - 1);
    if (cue.verb().takes(Frame.ADDRESSEE) && !mayInvert) {
      return null;
    }
    boolean titled = mayInvert && line.phraseFrom(cue.end()) < 0 && line.is(cue.end(), VERB, ADJ);
    int begin = titled ? cue.end() + 1 : cue.end();
    Subject inverted = subjects.after(line, begin);
    if (inverted == null) {
      return null;
    }
    int verb = Clauses.finiteVerb(line, inverted.phrase().end(), true);
    Subject whole = Subject.of(new Range(cue.end(), inverted.phrase().end()));
    return verb == inverted.phrase().end() ? null : titled ? whole : inverted;
  }

  /** The subject that a cue without one shares: 'She smiled and said', ', adding'. */
  @Nullable Subject inherited(Cue cue, List<Attribution> earlier) {
    if (cue.form() == Cue.Form.PARTICIPLE && cue.begin() <= 1) {
      return subjects.ofClauseAfter(line, cue.end());
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Range speaker = earlier.get(i).speaker();
      if (speaker != null && earlier.get(i).cue() != null && !isRelative(speaker)) {
        return Subject.of(speaker);
      }
    }
    return subjects.ofClauseBefore(line, cue.begin());
  }

  private boolean isRelative(Range speaker) {
    return speaker.size() == 1 && line.isOneOf(speaker.begin(), WHO);
  }
}
