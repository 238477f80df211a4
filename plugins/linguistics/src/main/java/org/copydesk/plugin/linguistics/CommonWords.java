package org.copydesk.plugin.linguistics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;

/** The words that the tagger's model has seen in lower case: no names, as far as it knows. */
final class CommonWords {

  private static final String SEEN = "w&c=";
  private static final String LOWER_CASE = ",lc";

  private CommonWords() {}

  static Set<String> of(POSModel tagger) {
    Set<String> words = new HashSet<>();
    if (tagger.getArtifact("pos.model") instanceof AbstractModel model
        && model.getDataStructures()[1] instanceof Map<?, ?> features) {
      for (Object feature : features.keySet()) {
        String text = feature.toString();
        if (text.startsWith(SEEN) && text.endsWith(LOWER_CASE)) {
          words.add(text.substring(SEEN.length(), text.length() - LOWER_CASE.length()));
        }
      }
    }
    return words;
  }
}
