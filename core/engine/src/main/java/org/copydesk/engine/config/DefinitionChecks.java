package org.copydesk.engine.config;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of a pipeline file that types alone do not tell. */
final class DefinitionChecks {

  /** The version of the file's form that is read here. */
  static final int VERSION = 1;

  private final Problems problems;
  private final Node.Mapping node;

  DefinitionChecks(Problems problems, Node.Mapping node) {
    this.problems = problems;
    this.node = node;
  }

  void root(FileShape.Root root, boolean fromFile) {
    if (root.version() != VERSION) {
      problems.add(
          node.place("version"),
          "version "
              + root.version()
              + " of the pipeline file is not known here. This Copydesk reads version "
              + VERSION
              + ".");
    }
    if (fromFile) {
      ends();
    }
    if (root.outputs() != null && root.outputs().items().isEmpty() && fromFile) {
      problems.add(root.outputs().mark(), "'outputs' is empty. Add one, such as '- use: jsonl'.");
    }
  }

  private void ends() {
    boolean input = node.entry("input").isPresent();
    boolean outputs = node.entry("outputs").isPresent();
    String first = "'input' (such as 'input: { path: ./documents }')";
    String last = "'outputs' (such as 'outputs: [ { use: jsonl } ]')";
    if (!input || !outputs) {
      String both = first + " and " + last;
      String missing = input ? last : outputs ? first : both;
      problems.add(node.mark(), "a pipeline needs " + missing + ".");
    }
  }

  void input(@Nullable InputDefinition input) {
    if (input == null) {
      return;
    }
    boolean standard = input.path().equals(InputDefinition.STANDARD_INPUT);
    if (!standard && !Files.exists(input.path())) {
      Mark place = input.node().place("path");
      problems.add(place, "there is no file or folder '" + input.path() + "'. Check 'path'.");
    }
    globs(input.node(), "include");
    globs(input.node(), "exclude");
    if (input.language() != null) {
      language(input.language(), input.node().place("language"));
    }
    if (input.charset() != null && !CharsetNames.isKnown(input.charset())) {
      problems.add(input.node().place("charset"), CharsetNames.refusal(input.charset()));
    }
    if (input.passwordsFile() != null && !Files.isReadable(input.passwordsFile())) {
      String fault = "there is no readable file '" + input.passwordsFile() + "'.";
      problems.add(input.node().place("passwords-file"), fault + " Check 'passwords-file'.");
    }
  }

  void output(@Nullable InputDefinition input, Path output) {
    if (input != null && !input.path().equals(InputDefinition.STANDARD_INPUT)) {
      OutputPlace.fault(input.path(), output)
          .ifPresent(fault -> problems.add(node.place("output"), fault));
    }
  }

  private void globs(Node.Mapping input, String key) {
    texts(input.entry(key).map(Node.Entry::value))
        .forEach(
            glob -> {
              try {
                FileSystems.getDefault().getPathMatcher("glob:" + glob.text());
              } catch (PatternSyntaxException e) {
                String reason = " is no valid glob (" + e.getDescription() + ").";
                problems.add(glob.mark(), "'" + glob.text() + "'" + reason);
              }
            });
  }

  void uses(List<Use> stages, List<Use> outputs) {
    Map<String, Use> ids = new HashMap<>();
    Stream.concat(stages.stream(), outputs.stream()).forEach(use -> use(use, ids));
  }

  private void use(Use use, Map<String, Use> ids) {
    if (!(use.with() instanceof Node.Mapping)) {
      problems.add(use.with().mark(), NodeValues.refusal(use.with(), "'with'", NodeValues.MAP));
    }
    boolean named = use.node().entry("id").isPresent();
    Mark place = use.node().place(named ? "id" : "use");
    if (named && !Form.ID.fits(use.id())) {
      String form = " is to be written in small letters, digits and hyphens, such as 'quotes-2'.";
      problems.add(place, "the id '" + use.id() + "'" + form);
    }
    Use first = ids.putIfAbsent(use.id(), use);
    if (first != null) {
      problems.add(place, twice(use, first));
    }
    conditions(use);
  }

  private static String twice(Use use, Use first) {
    int line = first.node().mark().line();
    String where = line > 0 ? " in line " + line : "";
    return "the id '"
        + use.id()
        + "' is taken by the component"
        + where
        + ". Give this one an id of its own: 'id: "
        + use.id()
        + "-2'.";
  }

  private void conditions(Use use) {
    Optional<Node.Mapping> when =
        use.node()
            .entry("when")
            .map(Node.Entry::value)
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast);
    when.flatMap(w -> w.entry("language"))
        .ifPresent(e -> texts(Optional.of(e.value())).forEach(s -> language(s.text(), s.mark())));
    when.flatMap(w -> w.entry("media-type"))
        .ifPresent(e -> texts(Optional.of(e.value())).forEach(this::mediaType));
  }

  private void language(String code, Mark mark) {
    if (!Form.LANGUAGE.fits(code)) {
      problems.add(mark, "'" + code + "' is no language code. Write one of ISO 639, such as 'en'.");
    }
  }

  private void mediaType(Node.Scalar type) {
    if (!Form.MEDIA_TYPE.fits(type.text())) {
      String form = " is no media type. Write one such as 'application/pdf' or 'text/*'.";
      problems.add(type.mark(), "'" + type.text() + "'" + form);
    }
  }

  private static Stream<Node.Scalar> texts(Optional<Node> list) {
    return list.filter(Node.Sequence.class::isInstance).stream()
        .flatMap(sequence -> ((Node.Sequence) sequence).items().stream())
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast);
  }
}
