package org.copydesk.plugin.linguistics;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.StageContract;

class EncodedContractTest extends StageContract<LinguisticsSettings> {

  @Override
  protected StageFactory<LinguisticsSettings> factory() {
    return new LinguisticsFactory();
  }

  @Override
  protected LinguisticsSettings settings() {
    return new LinguisticsSettings(true, EncoderChoice.SMALL);
  }

  @Override
  protected List<Document> documents() {
    return List.of(
        Documents.english(
            "The harbour master, Ines Moreau, said that the quay would open in May.\n\n"
                + "\u201cWe will be ready,\u201d she told the council. The union didn\u2019t answer."),
        Documents.english("Nothing new"));
  }
}
