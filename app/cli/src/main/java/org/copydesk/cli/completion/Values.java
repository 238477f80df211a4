package org.copydesk.cli.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What may stand for the value of an option or a parameter.
 *
 * @param kind of what kind it is
 * @param words the words, where there is a choice of words
 * @param list whether several may stand there with commas between them
 */
record Values(Kind kind, List<String> words, boolean list) {

  /** What kind of value it is. */
  enum Kind {
    /** None: the option is a switch, or the command takes no parameter. */
    NONE,
    /** Something that cannot be guessed, such as a number. */
    ANY,
    /** A file or folder. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A pipeline file. */
    PIPELINE,
    /** One of some words. */
    WORDS
  }

  static final Values NONE = new Values(Kind.NONE, List.of(), false);

  static Values of(ArgSpec argument) {
    if (argument.isOption() && argument.arity().max() == 0) {
      return NONE;
    }
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    if (!words.isEmpty()) {
      return new Values(Kind.WORDS, words, !argument.splitRegex().isEmpty());
    }
    boolean path = List.of(argument.auxiliaryTypes()).contains(Path.class);
    String label = argument.paramLabel();
    return new Values(path || label.contains("FILE") ? ofPath(label) : Kind.ANY, List.of(), false);
  }

  private static Kind ofPath(String label) {
    return switch (label) {
      case "DIR" -> Kind.FOLDER;
      case "FILE.yaml" -> Kind.PIPELINE;
      default -> Kind.FILE;
    };
  }
}
