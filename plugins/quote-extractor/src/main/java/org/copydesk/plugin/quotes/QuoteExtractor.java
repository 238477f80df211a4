package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.plugin.quotes.attribution.LineAttributions;
import org.copydesk.plugin.quotes.lexicon.Lexicon;
import org.copydesk.plugin.quotes.line.LineReader;
import org.copydesk.plugin.quotes.line.Titles;
import org.copydesk.plugin.quotes.marks.Passage;
import org.copydesk.plugin.quotes.marks.PassageReader;
import org.copydesk.plugin.quotes.marks.Pieces;
import org.copydesk.plugin.quotes.roles.Attributed;
import org.copydesk.plugin.quotes.roles.ContentChances;
import org.copydesk.plugin.quotes.roles.RoleReader;
import org.copydesk.plugin.quotes.roles.TokenRoles;
import org.copydesk.plugin.quotes.telling.Antecedents;

/** Reads a document paragraph by paragraph, line by line, and gathers its quotes. */
final class QuoteExtractor implements Stage {

  private final QuoteExtractorSettings settings;
  private final Lexicon lexicon;

  QuoteExtractor(QuoteExtractorSettings settings, Lexicon lexicon) {
    this.settings = settings;
    this.lexicon = lexicon;
  }

  @Override
  public Document process(Document document) {
    List<Span> pieces =
        Transcript.cut(document.text(), Pieces.of(document.text(), document.blocks()));
    List<Passage> passages = PassageReader.read(document.text(), pieces, lexicon.apostrophes());
    LineReader lines = new LineReader(document, passages, lexicon.verbs().byForm().keySet());
    Headlines headlines = Headlines.of(document, pieces);
    Transcript transcript = Transcript.of(document.text(), pieces, headlines);
    SetApart setApart = SetApart.of(document, pieces, passages);
    Gatherer gatherer =
        new Gatherer(
            new LineAttributions(lexicon),
            new Speech(document.text(), settings.minWords()),
            new Memory(document.text()));
    Layer<TokenRoles> roles = document.layer(TokenRoles.LAYER);
    RoleReader reader = new RoleReader(document, roles, passages);
    List<Attributed> attributions = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<Attributed> here = reader.read(pieces.get(i));
      Span block = setApart.contains(i) ? pieces.get(i) : null;
      if (!gatherer.beginParagraph(transcript.turns().get(i), block)) {
        attributions.addAll(here);
      }
      lines.read(pieces.get(i), headlines.contains(i)).forEach(gatherer::add);
    }
    List<Draft> drafts =
        roles.isEmpty()
            ? gatherer.drafts()
            : new Combination(
                    gatherer.drafts(),
                    attributions,
                    new ContentChances(document.layer(Layers.TOKENS), roles),
                    passages,
                    titled(passages, document))
                .drafts();
    List<Quote> quotes = new Finisher(document, passages, settings).quotes(drafts);
    return document.with(Layers.QUOTES, new Antecedents(document, pieces, passages).added(quotes));
  }

  private static List<Passage> titled(List<Passage> passages, Document document) {
    return passages.stream()
        .filter(passage -> Titles.looksTitled(document.text(passage.inside())))
        .toList();
  }
}
