package org.copydesk.plugin.actors;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.testkit.Documents;
import org.copydesk.testkit.StageContract;

class ActorLinkerContractTest extends StageContract<ActorLinkerSettings> {

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
    return Article.prepared(document);
  }
}
