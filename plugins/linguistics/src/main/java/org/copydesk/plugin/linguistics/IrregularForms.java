package org.copydesk.plugin.linguistics;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Lemmas that follow no rule: 'said' is 'say', 'men' are 'man'. */
final class IrregularForms {

  private final Map<String, String> lemmas;

  private IrregularForms(Map<String, String> lemmas) {
    this.lemmas = Map.copyOf(lemmas);
  }

  static IrregularForms load() {
    Map<String, String> lemmas = new HashMap<>();
    for (String[] row : WordList.rows("irregular-forms.tsv")) {
      for (String form : row[2].split(" ")) {
        lemmas.put(form + "\t" + row[0], row[1]);
      }
    }
    return new IrregularForms(lemmas);
  }

  /** Returns the lemma of a form in lower case, null if it is regular or unknown. */
  @Nullable String lemma(String form, PartOfSpeech pos) {
    return lemmas.get(form + "\t" + pos.name());
  }
}
