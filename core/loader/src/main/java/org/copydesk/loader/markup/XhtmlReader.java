package org.copydesk.loader.markup;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.copydesk.loader.structure.TextBuilder;
import org.copydesk.loader.structure.WhiteSpace;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a text out of the XHTML events with which Tika reports a document. */
public final class XhtmlReader extends DefaultHandler {

  private final Markup markup;

  /** Makes a handler that fills a builder. */
  public XhtmlReader(TextBuilder builder, WhiteSpace whiteSpace) {
    this.markup = new Markup(builder, Markup.Dialect.TIKA, whiteSpace);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    UnaryOperator<String> values =
        name -> {
          String value = attributes.getValue(name);
          return value == null ? "" : value;
        };
    markup.open(localName.toLowerCase(Locale.ROOT), values);
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    markup.close(localName.toLowerCase(Locale.ROOT));
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    markup.text(new String(ch, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }
}
