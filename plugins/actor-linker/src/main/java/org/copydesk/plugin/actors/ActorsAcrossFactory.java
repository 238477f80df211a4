package org.copydesk.plugin.actors;

import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.component.NoSettings;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.CorpusStageFactory;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.run.ActorsAcross;
import org.pf4j.Extension;

/** Makes the corpus stage {@code actors-across-documents}. */
@Extension
public final class ActorsAcrossFactory implements CorpusStageFactory<NoSettings> {

  @Override
  public String name() {
    return "actors-across-documents";
  }

  @Override
  public Class<NoSettings> settingsType() {
    return NoSettings.class;
  }

  @Override
  public Descriptor describe(NoSettings settings) {
    return Descriptor.of(
            "Gathers the actors of all documents into those of the run, and tells who speaks of"
                + " whom.")
        .requires(Layers.ACTORS)
        .uses(Layers.ACTOR_TIES, Layers.QUOTES, Layers.STATISTICS);
  }

  @Override
  public CorpusStage create(NoSettings settings, ComponentContext context) {
    return new ActorsAcross(context.shared("actor-lexicon", Lexicon::read));
  }
}
