package org.copydesk.plugin.quotes;

import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.quotes.lexicon.Lexicon;
import org.copydesk.plugin.quotes.roles.TokenRoles;
import org.pf4j.Extension;

/** Makes the stage that finds quotes with their speakers in English text. */
@Extension
public final class QuoteExtractorFactory implements StageFactory<QuoteExtractorSettings> {

  @Override
  public String name() {
    return "quote-extractor";
  }

  @Override
  public Class<QuoteExtractorSettings> settingsType() {
    return QuoteExtractorSettings.class;
  }

  @Override
  public Descriptor describe(QuoteExtractorSettings settings) {
    return Descriptor.of("Finds direct, mixed and indirect quotes with speaker, cue and parts.")
        .requires(Layers.SENTENCES, Layers.TOKENS)
        .uses(Layers.ENTITIES, TokenRoles.LAYER)
        .provides(Layers.QUOTES)
        .languages("en");
  }

  @Override
  public Stage create(QuoteExtractorSettings settings, ComponentContext context) {
    Lexicon lexicon = context.shared("quote-lexicon", Lexicon::english);
    return new QuoteExtractor(settings, lexicon);
  }
}
