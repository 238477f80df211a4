package org.copydesk.loader.tika;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.pst.OutlookPSTParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.CompressorParserOptions;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.pkg.RarParser;
import org.copydesk.loader.format.Spool;
import org.xml.sax.SAXException;

/** Tika, configured once a process and never changed. */
public final class Parsers {

  private static final Set<MediaType> CONTAINERS = containers();

  private final TikaConfig config;
  private final AutoDetectParser parser;
  private final PDFParserConfig pdf = new PDFParserConfig();

  private Parsers() {
    this.config = load("tika.xml");
    this.parser = new AutoDetectParser(config);
    this.parser.setFallback(new Unread());
    this.pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
  }

  /** Returns the shared parsers, none of which starts a program. */
  public static Parsers shared() {
    return Shared.PARSERS;
  }

  /** Returns the media type of some bytes with its parameters, if it has any. */
  public String detect(Spool bytes, String name, String declared) throws IOException {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    if (!declared.isEmpty()) {
      metadata.set(HttpHeaders.CONTENT_TYPE, declared);
    }
    try (TikaInputStream in = bytes.openForTika()) {
      return config.getDetector().detect(in, metadata).toString();
    }
  }

  /** Returns a type without its parameters: {@code text/html}. */
  public static String base(String type) {
    MediaType parsed = MediaType.parse(type);
    return parsed == null ? type : parsed.getBaseType().toString();
  }

  /** Tells whether a type is a kind of another, such as Markdown of plain text. */
  public boolean is(String type, MediaType kind) {
    MediaTypeRegistry registry = config.getMediaTypeRegistry();
    MediaType parsed = MediaType.parse(type);
    return parsed != null && (parsed.equals(kind) || registry.isSpecializationOf(parsed, kind));
  }

  /** Tells whether a type only holds other documents. */
  public static boolean isContainer(String type) {
    MediaType parsed = MediaType.parse(type);
    return parsed != null && CONTAINERS.contains(parsed);
  }

  public EncodingDetector encodings() {
    return config.getEncodingDetector();
  }

  public Parser parser() {
    return parser;
  }

  /** Returns what a parser needs to know beside the bytes. */
  public ParseContext context() {
    ParseContext context = new ParseContext();
    // Without it, Tika would load a configuration of its own, with everything that is left out
    // here.
    context.set(TikaConfig.class, config);
    context.set(Parser.class, parser);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(PDFParserConfig.class, pdf);
    // All that one compressed file holds, one after another, is one document.
    context.set(CompressorParserOptions.class, metadata -> true);
    return context;
  }

  private static TikaConfig load(String file) {
    try (InputStream in = Objects.requireNonNull(Parsers.class.getResourceAsStream(file), file)) {
      return new TikaConfig(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TikaException | SAXException e) {
      throw new IllegalStateException("The parsers' configuration " + file + " is broken.", e);
    }
  }

  private static Set<MediaType> containers() {
    ParseContext context = new ParseContext();
    Set<MediaType> types = new HashSet<>(new PackageParser().getSupportedTypes(context));
    types.addAll(new CompressorParser().getSupportedTypes(context));
    types.addAll(new RarParser().getSupportedTypes(context));
    types.addAll(new MboxParser().getSupportedTypes(context));
    types.addAll(new OutlookPSTParser().getSupportedTypes(context));
    types.add(MediaType.application("zstd"));
    return Set.copyOf(types);
  }

  private static final class Shared {
    static final Parsers PARSERS = new Parsers();
  }

  /** Stands in for the parser that a type lacks. */
  private static final class Unread implements Parser {

    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
      return Set.of();
    }

    @Override
    public void parse(
        InputStream stream,
        org.xml.sax.ContentHandler handler,
        Metadata metadata,
        ParseContext context)
        throws TikaException {
      throw new UnsupportedType(String.valueOf(metadata.get(HttpHeaders.CONTENT_TYPE)));
    }
  }
}
