package org.copydesk.plugin.quotes.telling;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.DET;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.NUM;
import static org.copydesk.api.vocabulary.PartOfSpeech.PART;
import static org.copydesk.api.vocabulary.PartOfSpeech.PRON;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.marks.Passage;

/** Gathers whom a document mentions: by name, or as 'a minister'. */
final class Mentions {

  /** In words: 'the former deputy prime minister'. */
  private static final int LONGEST = 6;

  /** In words: more than names have. */
  private static final int MANY = 5;

  private final Words words;
  private final List<Passage> passages;
  private final SpeakerWords lexicon = SpeakerWords.ENGLISH;
  private final Map<String, Candidate> known = new HashMap<>();

  private Mentions(Words words, List<Passage> passages) {
    this.words = words;
    this.passages = passages;
  }

  /** Returns the mentions of a document in their order. */
  static List<Candidate> of(Document document, Words words, List<Passage> passages) {
    Mentions mentions = new Mentions(words, passages);
    List<Candidate> found = new ArrayList<>();
    for (Entity entity : document.layer(Layers.ENTITIES)) {
      if (entity.type() == EntityType.PERSON) {
        found.add(mentions.person(entity.span()));
      } else if (entity.type() == EntityType.ORGANISATION) {
        found.add(mentions.candidate(entity.span(), entity.span(), Traits.BODY, true));
      }
    }
    mentions.addNouns(found);
    found.sort(Comparator.comparing(Candidate::place));
    return found;
  }

  /** A name, which may be the end of a longer one before it: 'Doe' after 'Jane Doe'. */
  private Candidate person(Span span) {
    int first = words.from(span.begin());
    int last = Math.max(first, words.from(span.end()) - 1);
    Traits traits = first < last ? lexicon.ofName(words.written(first)) : Traits.PERSON;
    Traits title = lexicon.ofTitle(words.written(first - 1));
    traits = title == Traits.MAN || title == Traits.WOMAN ? title : traits;
    Candidate before = known.get(words.written(last));
    if (before != null && before.traits().fits(traits)) {
      traits = traits == Traits.PERSON ? before.traits() : traits;
      Span named = isBetter(before.named(), span) ? before.named() : span;
      Candidate again = candidate(span, named, traits, true);
      known.put(words.written(last), again);
      return again;
    }
    Candidate fresh = candidate(span, span, traits, true);
    known.put(words.written(last), fresh);
    known.putIfAbsent(words.written(first), fresh);
    return fresh;
  }

  /** Whether one name tells more than another: 'Jane Doe' than 'Doe', not than 'Mayor Jane Doe'. */
  private boolean isBetter(Span one, Span other) {
    return rank(one) >= rank(other);
  }

  private int rank(Span name) {
    int first = words.from(name.begin());
    int length = words.from(name.end()) - first;
    boolean given = lexicon.ofName(words.written(first)) != Traits.PERSON;
    return (length > 1 && length < MANY ? 1 : 0) + (given ? 1 : 0);
  }

  private void addNouns(List<Candidate> found) {
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, DET, NUM) || words.is(i, WordClass.POSSESSIVE)) {
        int head = head(i + 1);
        Traits traits = head < 0 ? Traits.NOTHING : lexicon.ofNoun(words.form(head));
        if (traits != Traits.NOTHING) {
          Span span = new Span(words.span(i).begin(), words.span(head).end());
          found.add(candidate(span, span, traits, false));
        }
      }
    }
  }

  /** The noun that a phrase ends with, -1 if a name follows it or none ends it. */
  private int head(int from) {
    int i = from;
    while (i - from < LONGEST
        && words.follows(i)
        && (words.is(i, NOUN, ADJ, PROPN, NUM) || isGenitive(i))) {
      i++;
    }
    return i > from && words.is(i - 1, NOUN) ? i - 1 : -1;
  }

  private boolean isGenitive(int i) {
    return words.is(i, PART, PRON) && words.is(i, WordClass.GENITIVE);
  }

  private Candidate candidate(Span place, Span named, Traits traits, boolean name) {
    int after = words.from(place.end());
    boolean subject = words.is(after, VERB, AUX);
    return new Candidate(place, named, traits, name, subject, false, isQuoted(place));
  }

  private boolean isQuoted(Span place) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).span().end() <= place.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passages.size() && passages.get(low).span().begin() < place.begin();
  }
}
