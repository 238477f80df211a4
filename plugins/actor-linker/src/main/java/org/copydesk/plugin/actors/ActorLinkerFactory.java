package org.copydesk.plugin.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.actors.actor.Linking;
import org.copydesk.plugin.actors.actor.PronounWeights;
import org.copydesk.plugin.actors.base.Entries;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.link.LinkingRules;
import org.copydesk.plugin.actors.link.Weights;
import org.copydesk.plugin.actors.reading.BundledEntries;
import org.copydesk.plugin.actors.reading.OpenedFile;
import org.pf4j.Extension;

/** Makes the stage {@code actor-linker}. */
@Extension
public final class ActorLinkerFactory implements StageFactory<ActorLinkerSettings> {

  /** Names that a base has in another language alone are not looked for. */
  private static final Set<String> LANGUAGES = Set.of("en");

  @Override
  public String name() {
    return "actor-linker";
  }

  @Override
  public Class<ActorLinkerSettings> settingsType() {
    return ActorLinkerSettings.class;
  }

  @Override
  public Descriptor describe(ActorLinkerSettings settings) {
    return Descriptor.of(
            "Gathers names, descriptions and pronouns into actors, and ties quotes and statistics"
                + " to them.")
        .requires(Layers.SENTENCES, Layers.TOKENS, Layers.ENTITIES)
        .uses(Layers.QUOTES, Layers.STATISTICS)
        .provides(Layers.ACTORS, Layers.ACTOR_TIES)
        .languages("en");
  }

  @Override
  public Stage create(ActorLinkerSettings settings, ComponentContext context) {
    Lexicon lexicon = context.shared("actor-lexicon", Lexicon::read);
    Weights weights = context.shared("linking-weights", Weights::read);
    LinkingRules rules = new LinkingRules(weights, settings.threshold(), settings.candidates());
    KnownNames base = context.shared("knowledge-base " + settings, () -> knowledgeBase(settings));
    PronounWeights pronouns = context.shared("pronoun-weights", PronounWeights::read);
    return document -> Linking.link(document, lexicon, base, rules, pronouns);
  }

  private static KnownNames knowledgeBase(ActorLinkerSettings settings) {
    List<Entries> bases = new ArrayList<>();
    boolean skip = settings.badRows() == BadRows.SKIP;
    settings.knowledgeBase().forEach(file -> bases.add(OpenedFile.open(file, skip)));
    if (settings.bundled()) {
      bases.add(BundledEntries.read());
    }
    return KnownNames.of(bases, LANGUAGES);
  }
}
