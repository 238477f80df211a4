package org.copydesk.plugin.actors.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFParserFactory;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/**
 * Reads SKOS concepts, and people and bodies in RDF. What is said of one thing may be spread over
 * the file, so that all things are held in memory till its end.
 */
final class RdfEntries extends AbstractRDFHandler {

  private static final int MOST_THINGS = 300_000;

  private final Choice choice;
  private final RdfTerms terms = new RdfTerms();
  private final Map<String, RdfThing> things = new LinkedHashMap<>();
  private long line = 1;

  private RdfEntries(Choice choice) {
    this.choice = choice;
  }

  static void read(InputStream in, RDFParserFactory parsers, Choice choice, EntryReceiver receiver)
      throws IOException {
    RdfEntries entries = new RdfEntries(choice);
    RDFParser parser = parsers.getParser();
    parser.setParserConfig(careful());
    parser.setRDFHandler(entries);
    parser.setParseLocationListener((lineNumber, column) -> entries.line = lineNumber);
    try {
      parser.parse(in, "urn:base:");
    } catch (RDFParseException e) {
      long at = Math.max(1, e.getLineNumber());
      String what = String.valueOf(e.getMessage()).replaceFirst(" \\[line .*]$", "");
      receiver.problem(at, what + "; nothing after this place was read");
    } catch (RDFHandlerException e) {
      throw new IOException(e.getMessage(), e);
    }
    entries.hand(receiver);
  }

  /** Nothing outside the file is fetched, and an address that is none is no reason to stop. */
  private static ParserConfig careful() {
    return new ParserConfig()
        .set(XMLParserSettings.SECURE_PROCESSING, true)
        .set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false)
        .set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false)
        .set(XMLParserSettings.LOAD_EXTERNAL_DTD, false)
        .set(BasicParserSettings.VERIFY_URI_SYNTAX, false)
        .set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false)
        .set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
  }

  @Override
  public void handleStatement(Statement said) {
    String use = terms.use(said.getPredicate().stringValue());
    if (use.isEmpty() || !said.getSubject().isIRI()) {
      return;
    }
    if (things.size() >= MOST_THINGS && !things.containsKey(said.getSubject().stringValue())) {
      throw new RDFHandlerException(
          "there are more than "
              + MOST_THINGS
              + " things in it, and RDF is held in memory. Part the file, or write JSON Lines.");
    }
    String language = said.getObject() instanceof Literal text ? text.getLanguage().orElse("") : "";
    things
        .computeIfAbsent(said.getSubject().stringValue(), id -> new RdfThing(id, line))
        .take(use, said.getObject().stringValue(), language);
  }

  private void hand(EntryReceiver receiver) {
    for (RdfThing thing : things.values()) {
      if (thing.isActor(terms)) {
        hand(thing, receiver);
      }
    }
  }

  private void hand(RdfThing thing, EntryReceiver receiver) {
    Optional<ActorType> type = thing.type(terms).or(() -> Optional.ofNullable(choice.type()));
    if (type.isEmpty()) {
      receiver.problem(
          thing.line, "its classes do not tell which type of actor it is; name one with --type");
    } else if (thing.name(choice).isEmpty()) {
      receiver.problem(
          thing.line, "no name in " + choice.languages() + "; name its language with --language");
    } else {
      receiver.entry(thing.line, thing.entry(type.get(), choice));
    }
  }
}
