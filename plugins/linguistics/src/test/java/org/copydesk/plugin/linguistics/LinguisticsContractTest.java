package org.copydesk.plugin.linguistics;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.StageContract;

class LinguisticsContractTest extends StageContract<LinguisticsSettings> {

  @Override
  protected StageFactory<LinguisticsSettings> factory() {
    return new LinguisticsFactory();
  }

  @Override
  protected LinguisticsSettings settings() {
    return LinguisticsSettings.WITHOUT_ENCODER;
  }

  @Override
  protected List<Document> documents() {
    return List.of(
        Documents.english(
            "The mayor of Lyon, Claire Dubois, opened the bridge on Monday.\n\n"
                + "\u201cIt cost $3.5 million,\u201d she said. The U.S. embassy didn\u2019t comment."),
        Documents.english("Nothing new"));
  }
}
