package org.copydesk.cli.completion;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option.
 *
 * @param names such as {@code -i} and {@code --input}
 * @param description what it is for, in one line
 * @param values what may stand behind it
 */
record OptionWords(List<String> names, String description, Values values) {

  static OptionWords of(OptionSpec option) {
    return new OptionWords(
        List.of(option.names()), CommandWords.oneLine(option.description()), Values.of(option));
  }

  /** Returns the name that says most. */
  String longest() {
    return names.get(names.size() - 1);
  }
}
