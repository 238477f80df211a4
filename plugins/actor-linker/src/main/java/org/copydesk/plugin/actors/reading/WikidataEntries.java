package org.copydesk.plugin.actors.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.table.Lines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a dump of Wikidata, or an extract of one: an item a line, between brackets and with commas
 * behind, or not. Of an item only what is wanted is taken out; the rest is skipped over.
 */
final class WikidataEntries {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Choice choice;
  private final WikidataClasses classes;
  private final WikidataProperties properties = WikidataProperties.read();
  private final EntryReceiver receiver;

  private WikidataEntries(Choice choice, EntryReceiver receiver) {
    this.choice = choice;
    this.classes = WikidataClasses.of(choice.classes());
    this.receiver = receiver;
  }

  static void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
    WikidataEntries entries = new WikidataEntries(choice, receiver);
    Lines lines = new Lines(in);
    while (lines.next()) {
      if (lines.isTooLong()) {
        receiver.problem(lines.number(), "the line is too long; an item a line is expected");
      } else {
        entries.read(lines);
      }
    }
  }

  private void read(Lines lines) {
    byte[] bytes = lines.bytes();
    int from = lines.from();
    int to = lines.to();
    if (from < to && bytes[from] == '[') {
      from++;
    }
    while (to > from && (bytes[to - 1] == ',' || bytes[to - 1] == ']' && bytes[from] != '{')) {
      to--;
    }
    if (to <= from) {
      return;
    }
    try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
      read(lines.number(), parser);
    } catch (JacksonException e) {
      receiver.problem(lines.number(), "this is no JSON: " + e.getOriginalMessage());
    }
  }

  private void read(long line, JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      receiver.problem(line, "an item is expected, such as {\"id\": \"Q1\", ...}");
      return;
    }
    WikidataItem item = new WikidataItem(choice.languages());
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      read(field, parser, item);
    }
    item.entry(classes).ifPresent(known -> receiver.entry(line, known));
  }

  private void read(String field, JsonParser parser, WikidataItem item) {
    switch (field) {
      case "id" -> item.id(parser.getString());
      case "labels" -> texts(parser, item::label);
      case "descriptions" -> texts(parser, item::description);
      case "aliases" -> texts(parser, item::alias);
      case "claims" -> claims(parser, item);
      case "sitelinks" -> item.sitelinks(count(parser));
      default -> parser.skipChildren();
    }
  }

  /** Takes a text in a language. */
  private interface TextTaker {
    void take(String language, String text);
  }

  private void texts(JsonParser parser, TextTaker taker) {
    eachField(
        parser,
        language -> {
          if (!choice.takes(language)) {
            return false;
          }
          JsonNode value = parser.readValueAsTree();
          List<JsonNode> all = value.isArray() ? value.valueStream().toList() : List.of(value);
          all.forEach(each -> taker.take(language, each.path("value").asString("")));
          return true;
        });
  }

  private void claims(JsonParser parser, WikidataItem item) {
    eachField(
        parser,
        property -> {
          WikidataProperties.Use use = properties.use(property);
          if (use == null) {
            return false;
          }
          JsonNode statements = parser.readValueAsTree();
          statements.valueStream().forEach(statement -> item.claim(use, statement));
          return true;
        });
  }

  private static int count(JsonParser parser) {
    int[] count = {0};
    eachField(
        parser,
        site -> {
          count[0]++;
          return false;
        });
    return count[0];
  }

  /** Reads the value of a field, or does not. */
  private interface FieldReader {
    boolean read(String name);
  }

  /** Goes through an object's fields; an empty object may be written as an empty list. */
  private static void eachField(JsonParser parser, FieldReader reader) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (!reader.read(name)) {
        parser.skipChildren();
      }
    }
  }
}
