package org.copydesk.bench.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Tika as it comes, but for the programs that it would start: one handler for a file and all that
 * is in it.
 */
final class BareTika implements Reader {

  private final TikaConfig config = config();
  private final AutoDetectParser parser = new AutoDetectParser(config);

  private static TikaConfig config() {
    try (InputStream in = BareTika.class.getResourceAsStream("bare-tika.xml")) {
      return new TikaConfig(Objects.requireNonNull(in, "bare-tika.xml"));
    } catch (IOException | TikaException | SAXException e) {
      throw new IllegalStateException("Tika cannot be configured.", e);
    }
  }

  @Override
  public String name() {
    return "Tika";
  }

  @Override
  public Text read(Path file) throws Exception {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    context.set(TikaConfig.class, config);
    BodyContentHandler body = new BodyContentHandler(-1);
    String failure = "";
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, new WithoutNames(body), metadata, context);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      failure = e.toString();
    }
    return new Text(body.toString(), failure);
  }

  /** Leaves out the names of embedded documents, which Tika writes as headings of the text. */
  private static final class WithoutNames extends ContentHandlerDecorator {

    private boolean entry;
    private boolean name;

    WithoutNames(BodyContentHandler body) {
      super(body);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      name = entry && local.equals("h1");
      entry = local.equals("div") && "package-entry".equals(attributes.getValue("class"));
      super.startElement(uri, local, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
      name = false;
      super.endElement(uri, local, qualified);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      if (!name) {
        super.characters(text, start, length);
      }
    }
  }
}
