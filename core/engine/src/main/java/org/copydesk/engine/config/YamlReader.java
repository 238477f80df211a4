package org.copydesk.engine.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes nodes of the YAML parser's events.
 *
 * <p>A pipeline file is plain data: one document, no anchors, aliases, tags or merge keys, no key
 * twice. What breaks these rules is noted as a problem and the reading goes on; what is no YAML
 * ends it.
 */
final class YamlReader {

  private static final int DEEPEST = 32;

  private final ParserImpl parser;
  private final YamlMarks marks;
  private final Problems problems;

  private YamlReader(String text, SourceText source, Problems problems) {
    LoadSettings settings = LoadSettings.builder().build();
    this.parser = new ParserImpl(settings, new StreamReader(settings, text));
    this.marks = new YamlMarks(source);
    this.problems = problems;
  }

  /** Returns the one document's node, or nothing when there is none or it is no YAML. */
  static Optional<Node> read(String text, SourceText source, Problems problems) {
    YamlReader reader = new YamlReader(text, source, problems);
    try {
      return Optional.ofNullable(reader.document());
    } catch (TooManyFaultsException e) {
      return Optional.empty(); // what was found is told
    } catch (TooDeepException e) {
      problems.add(e.mark, "lists and maps lie more than " + DEEPEST + " deep in each other here.");
    } catch (MarkedYamlEngineException e) {
      Event last = reader.last;
      problems.add(
          YamlFault.mark(e, reader.marks).orElseGet(() -> reader.marks.of(last)),
          YamlFault.message(e));
    } catch (YamlEngineException e) {
      problems.add(reader.marks.of(reader.last), YamlFault.unknown(e));
    }
    return Optional.empty();
  }

  private @Nullable Event last;

  private Event next() {
    Event event = parser.next();
    last = event;
    return event;
  }

  private @Nullable Node document() {
    next(); // the start of the stream
    if (next().getEventId() == Event.ID.StreamEnd) {
      return null;
    }
    Node node = node(next(), 0);
    next(); // the end of the document
    Event after = next();
    if (after.getEventId() == Event.ID.DocumentStart) {
      problems.add(
          marks.of(after),
          "a pipeline file holds one YAML document. Remove this '---' and what follows, or put it"
              + " into a file of its own.");
    }
    return node;
  }

  private Node node(Event event, int depth) {
    Mark mark = marks.of(event);
    if (depth > DEEPEST) {
      throw new TooDeepException(mark);
    }
    if (problems.full()) {
      throw new TooManyFaultsException();
    }
    if (event instanceof AliasEvent) {
      problems.add(
          mark,
          "aliases such as '"
              + marks.word(mark)
              + "' are not supported in a pipeline file. Write the value out,"
              + " or put it into quotes if it is a text.");
      return new Node.Scalar("", false, mark);
    }
    refuseMarkers((NodeEvent) event, mark);
    return switch (event.getEventId()) {
      case SequenceStart -> sequence((CollectionStartEvent) event, depth);
      case MappingStart -> mapping((CollectionStartEvent) event, depth);
      default -> scalar((ScalarEvent) event, mark);
    };
  }

  private void refuseMarkers(NodeEvent event, Mark mark) {
    if (event.getAnchor().isPresent()) {
      problems.add(
          mark,
          "anchors such as '&"
              + event.getAnchor().get().getValue()
              + "' are not supported in a pipeline file. Remove it, and write the value out"
              + " wherever it is wanted.");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag.isPresent()) {
      problems.add(
          mark,
          "tags such as '"
              + marks.word(mark)
              + "' are not supported in a pipeline file. Remove it: each setting knows its type.");
    }
  }

  private static Node scalar(ScalarEvent event, Mark mark) {
    return new Node.Scalar(event.getValue(), event.isPlain(), mark);
  }

  private Node sequence(CollectionStartEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = next();
    }
    return new Node.Sequence(items, marks.of(start, event));
  }

  private Node mapping(CollectionStartEvent start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Mark> seen = new HashMap<>();
    Event event = next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Node key = node(event, depth + 1);
      Node value = node(next(), depth + 1);
      if (usable(key, seen)) {
        String name = ((Node.Scalar) key).text();
        entries.add(new Node.Entry(name, key.mark(), placed(value, key.mark())));
      }
      event = next();
    }
    return new Node.Mapping(entries, marks.of(start, event));
  }

  private boolean usable(Node key, Map<String, Mark> seen) {
    if (!(key instanceof Node.Scalar scalar)) {
      problems.add(key.mark(), "a key is a word here, not a list or a map.");
      return false;
    }
    if (scalar.plain() && scalar.text().equals("<<")) {
      problems.add(
          key.mark(),
          "merge keys ('<<') are not supported in a pipeline file. Write the keys out.");
      return false;
    }
    Mark first = seen.putIfAbsent(scalar.text(), key.mark());
    if (first != null) {
      problems.add(
          key.mark(),
          "'"
              + scalar.text()
              + "' stands here for the second time; the first is in line "
              + first.line()
              + ". Remove one of them.");
    }
    return first == null;
  }

  /** A value that is not there is shown at its key. */
  private static Node placed(Node value, Mark key) {
    boolean absent = value instanceof Node.Scalar s && s.plain() && s.text().isEmpty();
    return absent ? new Node.Scalar("", true, key) : value;
  }

  private static final class TooManyFaultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyFaultsException() {
      super("too many faults", null, false, false);
    }
  }

  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Mark mark;

    TooDeepException(Mark mark) {
      super("too deep", null, false, false);
      this.mark = mark;
    }
  }
}
