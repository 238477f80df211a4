package org.copydesk.plugin.linguistics;

import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.linguistics.encoder.Encoder;
import org.copydesk.plugin.linguistics.encoder.TokenRoles;
import org.pf4j.Extension;

/** Offers the stage that finds sentences, tokens, parts of speech, lemmas and names in English. */
@Extension
public final class LinguisticsFactory implements StageFactory<LinguisticsSettings> {

  @Override
  public String name() {
    return "linguistics";
  }

  @Override
  public Class<LinguisticsSettings> settingsType() {
    return LinguisticsSettings.class;
  }

  @Override
  public Descriptor describe(LinguisticsSettings settings) {
    Descriptor words =
        Descriptor.of("Finds sentences, tokens, parts of speech, lemmas and names.")
            .provides(Layers.SENTENCES, Layers.TOKENS)
            .languages("en");
    Descriptor names = settings.entities() ? words.provides(Layers.ENTITIES) : words;
    return settings.encoder() == EncoderChoice.NONE ? names : names.provides(TokenRoles.LAYER);
  }

  @Override
  public Stage create(LinguisticsSettings settings, ComponentContext context) {
    Language language = context.shared("language", Language::load);
    Encoder encoder =
        settings.encoder() == EncoderChoice.NONE ? null : context.shared("encoder", Encoder::load);
    return new LinguisticsStage(
        language, settings.entities() ? language.entityFinder() : null, encoder);
  }
}
