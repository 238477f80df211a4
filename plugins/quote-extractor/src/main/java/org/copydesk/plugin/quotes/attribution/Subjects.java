package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb group. */
final class Subjects {

  private static final Set<String> WHO = Set.of("who", "which");

  private final Phrases phrases;
  private final Asides asides;

  Subjects(Phrases phrases) {
    this.phrases = phrases;
    this.asides = new Asides(phrases);
  }

  /** The subject before a verb group, over adverbs and asides; null if none stands there. */
  @Nullable Subject before(Line line, int verb) {
    int end = verb;
    while (isAdverbOrTime(line, end)) {
      end = line.phraseTo(end) < 0 ? end - 1 : line.phraseTo(end);
      if (line.is(end - 1, ADP)) {
        end--;
      }
    }
    if (line.isOneOf(end - 1, WHO) || line.is(end - 1, "that") && line.phraseTo(end - 1) >= 0) {
      return relative(line, end, verb);
    }
    int head = asides.beforeAll(line, end);
    Range phrase = beforeParticiple(line, phrases.endingAt(line, head));
    if (phrase == null || isObject(line, phrase)) {
      return null;
    }
    int named = phrase.end() == head ? asides.endOfName(line, head) : phrase.end();
    return new Subject(new Range(phrase.begin(), named), new Range(phrase.begin(), verb));
  }

  /** 'Protesters marching through the streets chanted': it was not the streets. */
  private @Nullable Range beforeParticiple(Line line, @Nullable Range phrase) {
    int verb = phrase == null ? -1 : phrase.begin() - 2;
    if (verb < 1 || !line.is(verb + 1, ADP)) {
      return phrase;
    }
    Range subject = phrases.endingAt(line, verb);
    boolean participle = line.is(verb, VERB) && line.form(verb).endsWith("ing");
    boolean begins = subject != null && (subject.begin() == 0 || line.is(subject.begin() - 1, ","));
    return participle && begins ? subject : phrase;
  }

  private boolean isAdverbOrTime(Line line, int end) {
    int begin = line.phraseTo(end);
    if (begin < 0) {
      return line.is(end - 1, ADV);
    }
    boolean near = line.is(begin, WordClass.NEARNESS) && line.is(end - 1, WordClass.TIME);
    boolean year = end - begin == 1 && line.is(begin - 1, ADP) && isYear(line.form(begin));
    return begin > 0 && (near || year || line.is(begin, WordClass.TIME));
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
  }

  private Subject relative(Line line, int end, int verb) {
    if (line.is(end - 1, "that")) {
      Range phrase = phrases.endingAt(line, end - 1);
      if (phrase != null) {
        return new Subject(phrase, new Range(phrase.begin(), verb));
      }
    }
    return new Subject(new Range(end - 1, end), new Range(end - 1, verb));
  }

  /** A phrase right after a preposition or verb is its object, no subject. */
  private static boolean isObject(Line line, Range phrase) {
    int before = phrase.begin() - 1;
    return line.isPassage(before) ? false : line.is(before, "by") || line.is(before, "than");
  }

  /** The subject after an inverted cue: said Jane Doe of the ministry. */
  @Nullable Subject after(Line line, int end) {
    Range phrase = phrases.startingAt(line, end);
    if (phrase == null) {
      return null;
    }
    return Subject.of(new Range(phrase.begin(), asides.endOfName(line, phrase.end())));
  }

  /** The subject of the nearest clause before an index that stands on its own. */
  @Nullable Subject ofClauseBefore(Line line, int index) {
    Subject found = null;
    int last = -1;
    for (int i = 1; i < index; i++) {
      boolean verb = line.is(i, AUX) || line.is(i, VERB) && !line.form(i).endsWith("ing");
      if (!verb || last == i - 1 && line.is(last, AUX, VERB)) {
        last = verb ? i : last;
        continue;
      }
      last = i;
      Subject subject = before(line, i);
      if (subject != null && (found == null || standsAlone(line, found, subject))) {
        found = subject;
      }
    }
    return found;
  }

  /** The subject of the first clause after an index: of 'Citing the law, the mayor said'. */
  @Nullable Subject ofClauseAfter(Line line, int index) {
    for (int i = index; i < line.size(); i++) {
      boolean verb = line.is(i, AUX) || line.is(i, VERB) && !line.form(i).endsWith("ing");
      Subject subject = verb ? before(line, i) : null;
      if (subject != null && line.is(subject.extent().begin() - 1, ",")) {
        return subject;
      }
    }
    return null;
  }

  /** Whether a later subject takes over: after 'and', or after an introduction and its comma. */
  private static boolean standsAlone(Line line, Subject earlier, Subject later) {
    int begin = later.extent().begin();
    boolean introduced = earlier.extent().begin() > 0 && line.is(begin - 1, ",");
    return introduced
        || line.isPassage(begin - 1)
        || line.is(begin - 1, CCONJ)
        || line.is(begin - 1, ";")
        || line.is(begin - 1, "while");
  }
}
