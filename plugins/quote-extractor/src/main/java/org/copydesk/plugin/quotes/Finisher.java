package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.marks.Passage;
import org.copydesk.plugin.quotes.telling.Stance;
import org.copydesk.plugin.quotes.telling.StanceReader;

/** Makes quotes of the drafts: their kind, their confidence, each only once. */
final class Finisher {

  private static final double NEARLY_ALL = 0.98;

  private final String text;
  private final List<Passage> passages;
  private final QuoteExtractorSettings settings;
  private final StanceReader stances;

  Finisher(Document document, List<Passage> passages, QuoteExtractorSettings settings) {
    this.text = document.text();
    this.passages = passages;
    this.settings = settings;
    this.stances = new StanceReader(document);
  }

  List<Quote> quotes(List<Draft> drafts) {
    List<Quote> quotes = new ArrayList<>();
    Set<List<Span>> seen = new HashSet<>();
    Crossings.cut(drafts);
    for (Draft draft : drafts) {
      if (draft.finding == Finding.SET_OFF && draft.evidence == null) {
        continue;
      }
      Quote quote = quote(draft);
      boolean wanted = settings.indirect() || quote.kind() != QuoteKind.INDIRECT;
      if (wanted && quote.confidence() >= settings.minConfidence() && seen.add(quote.parts())) {
        quotes.add(quote);
      }
    }
    return quotes;
  }

  private Quote quote(Draft draft) {
    QuoteKind kind = kind(draft);
    Stance stance = stances.of(draft.cue, draft.speaker, kind == QuoteKind.DIRECT);
    return Quote.of(kind, draft.parts)
        .withSpeaker(draft.speaker)
        .withCue(draft.cue)
        .withAddressee(draft.addressee)
        .withNegated(stance.negated())
        .withHypothetical(stance.hypothetical())
        .withConfidence(confidence(draft, kind));
  }

  private static double confidence(Draft draft, QuoteKind kind) {
    boolean named = draft.speaker != null;
    return draft.evidence == null
        ? Confidences.MEASURED.of(draft.finding, named, kind)
        : draft.evidence.confidence(kind, named);
  }

  private QuoteKind kind(Draft draft) {
    if (draft.isWhole()) {
      return QuoteKind.DIRECT;
    }
    int all = 0;
    int marked = 0;
    for (Span part : draft.parts) {
      all += letters(part);
      for (int i = firstFrom(part.begin()); i < passages.size(); i++) {
        Span passage = passages.get(i).span();
        if (passage.begin() >= part.end()) {
          break;
        }
        marked += letters(passage);
      }
    }
    if (marked == 0) {
      return QuoteKind.INDIRECT;
    }
    return marked >= NEARLY_ALL * all ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int letters(Span span) {
    return (int)
        text.substring(span.begin(), span.end()).chars().filter(Character::isLetterOrDigit).count();
  }
}
