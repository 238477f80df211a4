package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Lexicon;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Reads every attribution of a line. */
public final class LineAttributions {

  private static final Set<String> DASHES = Set.of("-", "--", "\u2014", "\u2013", "\u2015");

  /** In items, from a word of speaking to what it may tell of. */
  private static final int NEAR = 12;

  private final CueFinder cueFinder;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Tails tails;

  /** Makes a reader that knows the words of a lexicon. */
  public LineAttributions(Lexicon lexicon) {
    this.cueFinder = new CueFinder(lexicon);
    this.phrases = new Phrases();
    this.subjects = new Subjects(phrases);
    this.tails = new Tails(phrases);
  }

  /** Returns the attributions in the order of their cues. */
  public List<Attribution> read(Line line) {
    List<Cue> cues = cueFinder.find(line);
    Stops stops = new Stops(line, cues, subjects);
    List<Attribution> found = new ArrayList<>();
    CueReader reader = new CueReader(line, phrases, subjects, tails, stops);
    SourceReader sources = new SourceReader(line, phrases, stops);
    TextTagReader texts = new TextTagReader(line, new Contents(line, phrases, stops));
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      add(found, unlessTold(sources.read(i), found));
      add(found, texts.read(i, found));
      if (next < cues.size() && cues.get(next).head() == i) {
        add(found, reader.read(cues.get(next++), found));
      }
    }
    return found;
  }

  /** 'He lost, she said, according to a transcript': the words are hers. */
  private static @Nullable Attribution unlessTold(
      @Nullable Attribution source, List<Attribution> found) {
    if (source == null) {
      return null;
    }
    for (Attribution each : found) {
      boolean tag =
          !each.contents().isEmpty() && each.contents().get(0).end() <= each.tag().begin();
      if (tag && source.contents().stream().anyMatch(content -> content.overlaps(each.tag()))) {
        return null;
      }
    }
    return source;
  }

  private static void add(List<Attribution> found, @Nullable Attribution attribution) {
    if (attribution != null) {
      found.add(attribution);
    }
  }

  /** Returns the name behind a dash at an item, if nothing but its asides follows. */
  public @Nullable Range signatureAfter(Line line, int dash) {
    if (!line.isOneOf(dash, DASHES) || Clauses.subjectFollows(line, dash + 1)) {
      return null;
    }
    boolean named = line.isCapital(dash + 1) && line.is(dash + 1, PROPN, ADJ, NOUN);
    int end = line.phraseFrom(dash + 1);
    return named && end > 0 ? new Range(dash + 1, end) : null;
  }

  /** Tells whether a verb or a noun of speaking stands not far before an item. */
  public boolean tellsBefore(Line line, int item) {
    for (int i = Math.max(0, item - NEAR); i < item; i++) {
      if (line.is(i, WordClass.SPEECH_NOUN) || cueFinder.isCue(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whose claim or warning stands before an item: 'the mayor' of 'the mayor's claim'. */
  public @Nullable Range ownerBefore(Line line, int item) {
    for (int i = item - 1; i > Math.max(0, item - NEAR) && !line.isPassage(i); i--) {
      if (line.is(i, WordClass.SPEECH_NOUN) && line.is(i - 1, WordClass.GENITIVE)) {
        int begin = line.phraseTo(i + 1);
        return begin >= 0 && begin < i - 1 ? new Range(begin, i - 1) : null;
      }
    }
    return null;
  }

  /** Returns the phrase that ends before an item, such as the name before a colon. */
  public @Nullable Range nameBefore(Line line, int end) {
    return phrases.endingAt(line, end);
  }

  /** Returns the subject of a line's main clause before an item, for passages without a cue. */
  public @Nullable Range subjectBefore(Line line, int index) {
    Subject subject = subjects.ofClauseBefore(line, index);
    return subject == null ? null : subject.phrase();
  }
}
