package org.copydesk.plugin.actors;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.plugin.quotes.QuoteExtractorFactory;
import org.copydesk.plugin.quotes.QuoteExtractorSettings;
import org.copydesk.plugin.statistics.StatisticDetectorFactory;
import org.copydesk.plugin.statistics.StatisticDetectorSettings;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.StageContract;

class ActorLinkerContractTest extends StageContract<ActorLinkerSettings> {

  private static final Chain BEFORE =
      Chain.of(new LinguisticsFactory(), LinguisticsSettings.DEFAULTS)
          .then(new QuoteExtractorFactory(), QuoteExtractorSettings.DEFAULTS)
          .then(new StatisticDetectorFactory(), StatisticDetectorSettings.DEFAULTS);

  @Override
  protected StageFactory<ActorLinkerSettings> factory() {
    return new ActorLinkerFactory();
  }

  @Override
  protected ActorLinkerSettings settings() {
    return ActorLinkerSettings.DEFAULTS;
  }

  @Override
  protected List<Document> documents() {
    return List.of(
        prepare(
            Documents.english(
                "Hezbollah fired 40 rockets, Israel said. “They will pay for it,” it added.\n\n"
                    + "The United Nations called on the group to stop. “We are worried,” said"
                    + " Maria Lund, a spokeswoman for the organisation. She spoke in Geneva.")));
  }

  @Override
  protected Document prepare(Document document) {
    return BEFORE.process(document);
  }
}
