package org.copydesk.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TypeRegistry;

/**
 * Which kinds of file are known, which of them can be read, and which one a file is.
 *
 * <p>It asks the loader itself. Safe for any thread; the first one of a process takes about a
 * second.
 */
public final class FileTypes {

  private static final String ANYTHING = "application/octet-stream";
  private static final FileType UNTOLD =
      new FileType(ANYTHING, "", List.of(), FileType.Reading.UNTOLD, "");

  private final TypeRegistry registry;
  private final boolean ocr;
  private final Map<String, FileType> known = new ConcurrentHashMap<>();

  private FileTypes(TypeRegistry registry, boolean ocr) {
    this.registry = registry;
    this.ocr = ocr;
  }

  /** Returns the file types of a pipeline that starts no other program. */
  public static FileTypes standard() {
    return of(LoaderSettings.standard());
  }

  /** Returns the file types of a loader with these settings. */
  static FileTypes of(LoaderSettings settings) {
    return new FileTypes(TypeRegistry.of(settings), settings.ocr());
  }

  /** Returns all known types, read or not, by their media types. */
  public List<FileType> all() {
    return registry.all().stream().map(this::type).toList();
  }

  /**
   * Returns the types that a word means: those with this extension, or else those with the word in
   * their media type or name, in either case.
   */
  public List<FileType> matching(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    String extension = wanted.startsWith(".") ? wanted : "." + wanted;
    List<FileType> all = all();
    List<FileType> named = all.stream().filter(t -> t.extensions().contains(extension)).toList();
    return named.isEmpty() ? all.stream().filter(t -> says(t, wanted)).toList() : named;
  }

  private static boolean says(FileType type, String word) {
    return type.mediaType().toLowerCase(Locale.ROOT).contains(word)
        || type.name().toLowerCase(Locale.ROOT).contains(word);
  }

  /**
   * Returns the type that a file's name promises, which may be {@link FileType.Reading#UNTOLD};
   * reads nothing.
   */
  public FileType ofName(String fileName) {
    String mediaType = registry.ofName(fileName);
    return mediaType.equals(ANYTHING) ? UNTOLD : type(mediaType);
  }

  /**
   * Returns the type that a file is taken for when it is read, by its bytes and its name.
   *
   * @throws IOException if it cannot be read
   */
  public FileType of(Path file) throws IOException {
    return type(registry.ofFile(file));
  }

  private FileType type(String mediaType) {
    return known.computeIfAbsent(mediaType, this::described);
  }

  private FileType described(String mediaType) {
    String reader = registry.reader(mediaType);
    return new FileType(
        mediaType,
        registry.name(mediaType).strip().replaceAll("\\s+", " "),
        extensions(mediaType),
        reading(mediaType, reader),
        reader);
  }

  private List<String> extensions(String mediaType) {
    return registry.extensions(mediaType).stream()
        .filter(extension -> extension.startsWith("."))
        .map(extension -> extension.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private FileType.Reading reading(String mediaType, String reader) {
    if (reader.isEmpty()) {
      return FileType.Reading.NONE;
    }
    if (registry.isContainer(mediaType)) {
      return FileType.Reading.MEMBERS;
    }
    if (registry.isPlainText(mediaType)) {
      return FileType.Reading.PLAIN;
    }
    if (!reader.equals(TypeRegistry.TIKA)) {
      return FileType.Reading.STRUCTURE;
    }
    return registry.isPicture(mediaType) && !ocr ? FileType.Reading.PICTURE : FileType.Reading.TEXT;
  }
}
