package org.copydesk.plugin.statistics;

import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.pf4j.Extension;

/** Makes the stage that finds statistics in English text. */
@Extension
public final class StatisticDetectorFactory implements StageFactory<StatisticDetectorSettings> {

  @Override
  public String name() {
    return "statistic-detector";
  }

  @Override
  public Class<StatisticDetectorSettings> settingsType() {
    return StatisticDetectorSettings.class;
  }

  @Override
  public Descriptor describe(StatisticDetectorSettings settings) {
    return Descriptor.of("Finds figures with unit, qualifier, subject, time and stated source.")
        .requires(Layers.SENTENCES, Layers.TOKENS)
        .uses(Layers.QUOTES)
        .provides(Layers.STATISTICS)
        .languages("en");
  }

  @Override
  public Stage create(StatisticDetectorSettings settings, ComponentContext context) {
    Lexicon lexicon = context.shared("statistic-lexicon", Lexicon::new);
    return new StatisticDetector(lexicon, settings);
  }
}
