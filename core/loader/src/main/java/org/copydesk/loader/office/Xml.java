package org.copydesk.loader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML that may be hostile: no DTD is obeyed, nothing outside is fetched, and nothing
 * is nested deeper than {@value #DEEPEST} elements.
 *
 * <pre>{@code
 * try (Xml xml = Xml.of(part)) {
 *   while (xml.next()) {
 *     if (xml.isStart("title")) {
 *       draft.setTitle(xml.content());
 *     }
 *   }
 * }
 * }</pre>
 */
public final class Xml implements AutoCloseable {

  static final int DEEPEST = 2_000;

  private static final XMLInputFactory FACTORY = factory();

  private final Unbroken in;
  private final XMLStreamReader reader;
  private int event;
  private int depth;
  private boolean lenient;
  private @Nullable IOException damage;

  private Xml(Unbroken in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /**
   * Begins before the first element; closing it closes the stream.
   *
   * @throws IOException if the stream cannot be read or is no XML from its first character on
   */
  public static Xml of(InputStream in) throws IOException {
    Unbroken bytes = new Unbroken(in);
    try {
      return new Xml(bytes, FACTORY.createXMLStreamReader(bytes));
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw broken(e, bytes);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // From JDK 24 on the parser stops at 100 elements, which tables in tables and boxes can reach.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /**
   * Takes damage for the end of the document from here on, so that whoever reads a part of it comes
   * to an end and keeps what was read; {@link #checkWhole()} tells of it afterwards.
   */
  public Xml lenient() {
    lenient = true;
    return this;
  }

  /**
   * Checks that a lenient reading came to the real end.
   *
   * @throws IOException if it ended at damage
   */
  public void checkWhole() throws IOException {
    if (damage != null) {
      throw damage;
    }
  }

  /**
   * Goes on to the next start or end of an element or stretch of text.
   *
   * @return false at the end of the document
   * @throws IOException if the XML is not well formed, nested too deep or cannot be read on
   */
  public boolean next() throws IOException {
    if (damage != null) {
      return false;
    }
    try {
      return goOn();
    } catch (IOException e) {
      if (!lenient) {
        throw e;
      }
      damage = e;
      event = XMLStreamConstants.END_DOCUMENT;
      return false;
    }
  }

  private boolean goOn() throws IOException {
    try {
      while (reader.hasNext()) {
        event = reader.next();
        if (isSeen()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(e, in);
    }
  }

  private boolean isSeen() throws IOException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (++depth > DEEPEST) {
        throw new IOException("Its XML is nested deeper than " + DEEPEST + " elements.");
      }
      return true;
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
      return true;
    }
    return isText();
  }

  private static IOException broken(Exception cause, Unbroken in) {
    IOException damage = in.damage();
    if (damage != null) {
      return damage;
    }
    return new IOException("Its XML is not well formed: " + firstLine(cause), cause);
  }

  private static String firstLine(Exception cause) {
    return String.valueOf(cause.getMessage()).replace("\r", "").replaceAll("\\n\\s*", " ");
  }

  /** Tells whether an element starts here. */
  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Tells whether an element of this name starts here, in any namespace. */
  public boolean isStart(String name) {
    return isStart() && name.equals(name());
  }

  /** Tells whether an element ends here. */
  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /** Tells whether an element of this name ends here, in any namespace. */
  public boolean isEnd(String name) {
    return isEnd() && name.equals(name());
  }

  /** Tells whether text stands here. */
  public boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Returns the element's name without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** Returns the element's namespace, empty for none. */
  public String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** Returns how many elements are open, the one that starts here among them. */
  public int depth() {
    return depth;
  }

  /** Returns the text that stands here, maybe only a part of it. */
  public String text() {
    return reader.getText();
  }

  /** Returns an attribute of the element that starts here by its name in any namespace, or null. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns an attribute of the element that starts here, or the other value if it has none. */
  public String attribute(String name, String other) {
    String value = attribute(name);
    return value == null ? other : value;
  }

  /** Returns the id of a relation that the element names in an attribute, empty for none. */
  public String relation(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (name.equals(reader.getAttributeLocalName(i))
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns the attributes of the element that starts here by name, empty for those it lacks. */
  public UnaryOperator<String> attributes() {
    return name -> attribute(name, "");
  }

  /** Goes on to the end of the element that starts here. */
  public void skip() throws IOException {
    int outer = depth - 1;
    while (depth > outer && next()) {
      // nothing of it is wanted
    }
  }

  /** Returns all text in the element that starts here and goes on to its end. */
  public String content() throws IOException {
    StringBuilder content = new StringBuilder();
    int outer = depth - 1;
    while (depth > outer && next()) {
      if (isText()) {
        content.append(text());
      }
    }
    return content.toString();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw broken(e, in);
    } finally {
      in.end();
    }
  }
}
