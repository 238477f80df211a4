package org.copydesk.plugin.actors.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.table.JsonRows;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParserFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;

/** The ways in which a base may be written. */
public enum Format {
  /** A table with a header. */
  CSV {
    @Override
    void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
      CsvEntries.read(in, receiver);
    }
  },
  /** An object a line, with the table's columns as its names. */
  JSONL {
    @Override
    void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
      JsonRows.read(in, new RowEntries(receiver));
    }
  },
  /** A dump of Wikidata, or an extract of one. */
  WIKIDATA {
    @Override
    void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
      WikidataEntries.read(in, choice, receiver);
    }
  },
  /** Entities of FollowTheMoney, an object a line. */
  FTM {
    @Override
    void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
      JsonRows.read(in, new FtmEntries(receiver));
    }
  },
  /** SKOS and other RDF in Turtle or N-Triples. */
  TURTLE {
    @Override
    void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
      RdfEntries.read(in, new TurtleParserFactory(), choice, receiver);
    }
  },
  /** SKOS and other RDF in RDF/XML. */
  RDFXML {
    @Override
    void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException {
      RdfEntries.read(in, new RDFXMLParserFactory(), choice, receiver);
    }
  };

  private static final Pattern TURTLE_HEAD =
      Pattern.compile(
          "(?:(?:#[^\n]*)?\n)*\\s*(?:@prefix|@base|(?i:prefix|base)\\s|<[^?!>\\s]+:[^>]*>\\s)");

  private static final Pattern FTM_HEAD = Pattern.compile("\"schema\"\\s*:\\s*\"[A-Z]");
  private static final Pattern WIKIDATA_HEAD =
      Pattern.compile("\"type\"\\s*:\\s*\"(?:item|property)\"|\"mainsnak\"|\"labels\"\\s*:\\s*\\{");

  abstract void read(InputStream in, Choice choice, EntryReceiver receiver) throws IOException;

  /** Returns its name as users write it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of a name. */
  public static Optional<Format> find(String name) {
    return Arrays.stream(values()).filter(format -> format.written().equals(name)).findFirst();
  }

  /** Returns all names, for messages. */
  public static String all() {
    return Arrays.stream(values()).map(Format::written).collect(Collectors.joining(", "));
  }

  /** Tells the format by how a file begins. */
  static Format of(String head) {
    String mark = head.startsWith("\ufeff") ? head.substring(1) : head;
    String start = mark.stripLeading();
    if (start.startsWith("<?xml") || start.startsWith("<rdf:") || start.startsWith("<!--")) {
      return RDFXML;
    }
    if (TURTLE_HEAD.matcher(start).lookingAt()) {
      return TURTLE;
    }
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return CSV;
    }
    if (FTM_HEAD.matcher(start).find()) {
      return FTM;
    }
    return WIKIDATA_HEAD.matcher(start).find() ? WIKIDATA : JSONL;
  }
}
