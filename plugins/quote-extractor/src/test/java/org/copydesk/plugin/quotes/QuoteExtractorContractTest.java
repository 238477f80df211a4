package org.copydesk.plugin.quotes;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.testkit.StageContract;

class QuoteExtractorContractTest extends StageContract<QuoteExtractorSettings> {

  @Override
  protected StageFactory<QuoteExtractorSettings> factory() {
    return new QuoteExtractorFactory();
  }

  @Override
  protected QuoteExtractorSettings settings() {
    return QuoteExtractorSettings.DEFAULTS;
  }

  @Override
  protected List<Document> documents() {
    return List.of(
        Reading.linguistics("The mayor said the bridge would open in May. “It is safe,” he added."),
        Reading.linguistics("No words of anybody stand in here."));
  }

  @Override
  protected Document prepare(Document document) {
    return Reading.linguistics(document);
  }
}
