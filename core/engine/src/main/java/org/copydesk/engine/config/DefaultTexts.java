package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** Reads the text of a {@code @Default} as the pipeline file would. */
final class DefaultTexts {

  private DefaultTexts() {}

  /** Lists and maps are YAML; anything else stands for itself. */
  static Node node(String text, Class<?> type, Mark mark) {
    boolean nested =
        Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || !Setting.takesOneWord(type);
    if (!nested) {
      boolean quoted = type == String.class || type == Path.class;
      return new Node.Scalar(text, !quoted, mark);
    }
    Problems problems = new Problems(SourceText.NONE);
    Node node = YamlReader.read(text, SourceText.NONE, problems).orElse(null);
    if (node == null || problems.count() > 0) {
      throw new IllegalArgumentException("@Default(\"" + text + "\") is no YAML.");
    }
    return node;
  }
}
