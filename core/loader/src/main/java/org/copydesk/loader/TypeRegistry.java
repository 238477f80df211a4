package org.copydesk.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.text.PlainText;
import org.copydesk.loader.tika.Parsers;

/**
 * Which media types are known, who reads each, and which one a file is taken for.
 *
 * <p>It asks the same parts that read documents, so that what it says is what happens. Immutable.
 */
public final class TypeRegistry {

  /** The reader of what has no reader of its own here. */
  public static final String TIKA = "tika";

  private static final String ARCHIVES = "archive";

  private final Formats formats;
  private final MimeTypes types;
  private final MediaTypeRegistry registry;
  private final Set<MediaType> parsed;

  private TypeRegistry(Parsers parsers, LoaderSettings settings) {
    this.formats = new Formats(parsers, settings);
    ParseContext context = parsers.context();
    this.types = context.get(TikaConfig.class).getMimeRepository();
    this.registry = types.getMediaTypeRegistry();
    this.parsed = Set.copyOf(parsers.parser().getSupportedTypes(context));
  }

  /** Returns the registry of a loader with these settings; loads the parsers, about a second. */
  public static TypeRegistry of(LoaderSettings settings) {
    return new TypeRegistry(Parsers.shared(), settings);
  }

  /** Returns every media type that has a name here, read or not, in alphabetical order. */
  public Collection<String> all() {
    return registry.getTypes().stream()
        .map(type -> type.getBaseType().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns what people call a type, empty when there is no word. */
  public String name(String type) {
    String description = known(type).getDescription();
    return description.startsWith("http") ? "" : description;
  }

  /** Returns the endings of its files, with their dots, the usual one first. */
  public List<String> extensions(String type) {
    return known(type).getExtensions();
  }

  /**
   * Returns who reads it: the room of a reader that keeps its structure ({@code office}), {@link
   * #TIKA}, or nobody, which is empty.
   */
  public String reader(String type) {
    String reader = formats.of(type).reader();
    return reader.equals(TIKA) && !isParsed(MediaType.parse(type)) ? "" : reader;
  }

  /** Tells whether it only holds other documents. */
  public boolean isContainer(String type) {
    return Parsers.isContainer(type) || reader(type).equals(ARCHIVES);
  }

  /** Tells whether its text is kept character for character. */
  public boolean isPlainText(String type) {
    return formats.of(type) instanceof PlainText;
  }

  /** Tells whether its text is drawn, so that only character recognition finds it. */
  public boolean isPicture(String type) {
    MediaType image = MediaType.parse(type);
    return type.startsWith("image/")
        && !registry.isInstanceOf(image, MediaType.APPLICATION_XML)
        && !registry.isInstanceOf(image, MediaType.TEXT_PLAIN);
  }

  /** Returns the type that a file's name promises; reads nothing. */
  public String ofName(String fileName) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    try {
      return types.detect(null, metadata).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no stream that could fail
    }
  }

  /**
   * Returns the type that a file is taken for when it is read, by its bytes and its name.
   *
   * @throws IOException if it cannot be read
   */
  public String ofFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Spool bytes = Spool.of(in)) {
      return Parsers.base(formats.typeOf(bytes, file.getFileName().toString(), ""));
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("The type of '" + file + "' cannot be told.", e);
    }
  }

  /** A type without a parser is read by that of a more general one, as Tika does it. */
  private boolean isParsed(MediaType type) {
    for (MediaType t = type; t != null; t = registry.getSupertype(t)) {
      if (parsed.contains(t)) {
        return true;
      }
    }
    return false;
  }

  private MimeType known(String type) {
    try {
      return types.forName(type);
    } catch (MimeTypeException e) {
      throw new IllegalArgumentException("'" + type + "' is no media type.", e);
    }
  }
}
