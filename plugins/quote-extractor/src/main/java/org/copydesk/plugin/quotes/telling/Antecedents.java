package org.copydesk.plugin.quotes.telling;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.marks.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom speakers such as 'she' and 'the minister' stand for.
 *
 * <p>Names and nouns before are weighed: near ones, subjects, and whoever spoke last come first;
 * who is known to be of another kind or gender is left out.
 */
public final class Antecedents {

  /** How many mentions are looked at; bounds the time. */
  private static final int REACH = 40;

  private final Words words;
  private final List<Candidate> mentions;
  private final List<Candidate> spoken = new ArrayList<>();
  private final Weights weights;
  private final SpeakerWords lexicon = SpeakerWords.ENGLISH;

  /**
   * Makes a finder for one document.
   *
   * @param document has the layers of tokens and sentences, and of entities where a stage gave them
   * @param pieces the paragraphs in their order
   * @param passages the passages between marks in their order
   */
  public Antecedents(Document document, List<Span> pieces, List<Passage> passages) {
    this.words = new Words(document);
    this.mentions = Mentions.of(document, words, passages);
    this.weights = new Weights(document, words, pieces);
  }

  /** Returns the quotes with the antecedents of their speakers, in the same order. */
  public List<Quote> added(List<Quote> quotes) {
    List<Quote> added = new ArrayList<>(quotes);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> begin(quotes.get(i))));
    for (int i : order) {
      Span speaker = quotes.get(i).speaker();
      if (speaker != null) {
        added.set(i, quotes.get(i).withAntecedent(antecedent(speaker, quotes.get(i))));
      }
    }
    return added;
  }

  private static int begin(Quote quote) {
    return quote.speaker() == null ? quote.span().begin() : quote.speaker().begin();
  }

  private @Nullable Span antecedent(Span speaker, Quote quote) {
    int first = words.from(speaker.begin());
    int end = words.from(speaker.end());
    if (words.is(first, WordClass.RELATIVE)) {
      return relative(speaker);
    }
    int head = head(first, end);
    Traits wanted = lexicon.ofPronoun(words.form(first));
    boolean pronoun = wanted != Traits.NOTHING && end - first <= 2;
    if (!pronoun) {
      wanted = words.is(head, NOUN) ? lexicon.ofNoun(words.form(head)) : Traits.NOTHING;
    }
    boolean definite = pronoun || lexicon.isDefinite(words.form(first));
    Candidate best =
        definite && wanted != Traits.NOTHING
            ? best(speaker, quote, wanted, pronoun ? "" : words.form(head))
            : null;
    remember(speaker, best);
    return best == null ? null : best.named();
  }

  /** The noun that a phrase is about: 'leader' of 'the leader of the party'. */
  private int head(int first, int end) {
    int head = first;
    for (int i = first; i < end && !words.is(i, ADP); i++) {
      head = words.is(i, NOUN, PROPN) ? i : head;
    }
    return head;
  }

  /** Whoever stands right before 'who'. */
  private @Nullable Span relative(Span speaker) {
    int at = firstFrom(mentions, speaker.begin()) - 1;
    int gap = at < 0 ? Integer.MAX_VALUE : words.from(speaker.begin());
    boolean beside = at >= 0 && gap - words.from(mentions.get(at).place().end()) <= 1;
    return beside ? mentions.get(at).named() : null;
  }

  private @Nullable Candidate best(Span speaker, Quote quote, Traits wanted, String noun) {
    Candidate best = null;
    double most = Weights.LEAST;
    for (List<Candidate> each : List.of(mentions, spoken)) {
      int end = firstFrom(each, speaker.begin());
      for (int i = Math.max(0, end - REACH); i < end; i++) {
        Candidate candidate = each.get(i);
        double weight = weights.of(candidate, speaker, quote, wanted, noun);
        boolean before = candidate.place().end() <= speaker.begin();
        if (weight >= most && before && tellsMore(candidate, speaker)) {
          best = candidate;
          most = weight;
        }
      }
    }
    return best;
  }

  /** The same words tell nothing more. */
  private boolean tellsMore(Candidate candidate, Span speaker) {
    return !words.same(candidate.named(), speaker);
  }

  /** Whoever speaks comes to mind first: keeps it as a mention that spoke. */
  private void remember(Span speaker, @Nullable Candidate best) {
    if (best != null) {
      Traits traits = best.traits();
      spoken.add(new Candidate(speaker, best.named(), traits, best.name(), true, true, false));
      return;
    }
    for (int i = firstFrom(mentions, speaker.begin()); i < mentions.size(); i++) {
      Candidate mention = mentions.get(i);
      if (mention.place().begin() >= speaker.end()) {
        return;
      }
      if (mention.name() || mention.place().end() == speaker.end()) {
        spoken.add(mention.speaking());
        return;
      }
    }
  }

  private static int firstFrom(List<Candidate> candidates, int offset) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).place().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
