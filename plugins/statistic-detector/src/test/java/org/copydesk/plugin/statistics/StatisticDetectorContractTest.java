package org.copydesk.plugin.statistics;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.plugin.linguistics.EncoderChoice;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.StageContract;

class StatisticDetectorContractTest extends StageContract<StatisticDetectorSettings> {

  private static final Chain BEFORE =
      Chain.of(new LinguisticsFactory(), new LinguisticsSettings(false, EncoderChoice.NONE));

  @Override
  protected StageFactory<StatisticDetectorSettings> factory() {
    return new StatisticDetectorFactory();
  }

  @Override
  protected StatisticDetectorSettings settings() {
    return StatisticDetectorSettings.DEFAULTS;
  }

  @Override
  protected List<Document> documents() {
    return List.of(
        prepare(Documents.english("Of the roughly 400 boats, 12 percent sank, the port said.")),
        prepare(Documents.english("Sales rose 3½% to £4.2bn, and 5–7 shops closed.")));
  }

  @Override
  protected Document prepare(Document document) {
    return BEFORE.process(document);
  }
}
