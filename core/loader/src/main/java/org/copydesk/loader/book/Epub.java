package org.copydesk.loader.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.copydesk.loader.format.Charsets;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.markup.WebPage;
import org.copydesk.loader.office.Archive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads electronic books: their chapters in the order of reading. */
public final class Epub implements Format {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final Set<String> CHAPTERS =
      Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml");

  /** What makes up a book without being a document: its looks, its sounds, its navigation. */
  private static final Pattern NO_DOCUMENT =
      Pattern.compile(
          "text/css|(?:application|text)/(?:x-)?(?:java|ecma)script|.*font.*|.*opentype.*|audio/.*"
              + "|video/.*|.*(?:dtbncx|smil|pls|xhtml)\\+xml|text/html|text/x-oeb1-.*"
              + "|application/xml|.*template.*|");

  private final EncodingDetector detector;
  private final Format fallback;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param fallback reads what is no proper book
   * @param pictures whether the pictures in a book are documents of their own
   */
  public Epub(EncodingDetector detector, Format fallback, boolean pictures) {
    this.detector = detector;
    this.fallback = fallback;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (Archive archive = Archive.open(bytes, draft.budget(bytes))) {
      Opf opf = opf(archive, draft);
      if (opf != null) {
        refuseLocked(archive, opf, draft);
        opf.note(draft);
        readChapters(archive, opf, draft);
        takeOthers(archive, opf, draft);
        return;
      }
    }
    fallback.read(bytes, source, draft);
  }

  /** Returns the package document, null where the book lacks one. */
  private @Nullable Opf opf(Archive archive, Draft draft) throws IOException {
    String path = archive.find(CONTAINER) == null ? null : rootFile(archive, draft);
    if (path == null || archive.find(path) == null) {
      path =
          archive.names().stream().filter(name -> name.endsWith(".opf")).findFirst().orElse(null);
    }
    if (path == null) {
      return null;
    }
    Opf opf = new Opf(xml(archive, path, draft), path);
    boolean any = opf.spine().stream().anyMatch(item -> archive.find(item.path()) != null);
    return any ? opf : null;
  }

  private @Nullable String rootFile(Archive archive, Draft draft) throws IOException {
    Element root = xml(archive, CONTAINER, draft).selectFirst("*|rootfile[full-path]");
    return root == null ? null : Opf.resolved("", root.attr("full-path"));
  }

  /** Scrambled fonts are usual and lock nothing; a scrambled chapter locks the book. */
  private void refuseLocked(Archive archive, Opf opf, Draft draft) throws Exception {
    if (archive.find(ENCRYPTION) == null) {
      return;
    }
    Set<String> locked = new HashSet<>();
    for (Element reference : xml(archive, ENCRYPTION, draft).select("*|CipherReference[URI]")) {
      locked.add(Opf.resolved("", reference.attr("URI")));
    }
    if (opf.spine().stream().anyMatch(item -> locked.contains(item.path()))) {
      throw new EncryptedDocumentException("the book is locked by its publisher");
    }
  }

  private void readChapters(Archive archive, Opf opf, Draft draft) throws IOException {
    IOException failure = archive.damage();
    for (Opf.Item item : opf.spine()) {
      if (!item.navigation() && CHAPTERS.contains(item.type())) {
        try {
          WebPage.ofChapter(text(archive, item.path(), draft)).writeBody(draft.builder());
        } catch (IOException e) {
          failure = failure == null ? e : failure;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void takeOthers(Archive archive, Opf opf, Draft draft) throws IOException {
    List<Opf.Item> chapters = opf.spine();
    for (Opf.Item item : opf.items()) {
      boolean document = !NO_DOCUMENT.matcher(item.type()).matches() && !chapters.contains(item);
      if (document && archive.find(item.path()) != null) {
        take(archive, item, draft);
      }
    }
  }

  private void take(Archive archive, Opf.Item item, Draft draft) throws IOException {
    if (!pictures && item.type().startsWith("image/")) {
      draft.attachments().addPicture(item.path(), item.type(), () -> archive.open(item.path()));
      return;
    }
    try (InputStream in = archive.open(item.path())) {
      draft.attachments().take(item.path(), item.type(), in);
    }
  }

  private Document xml(Archive archive, String path, Draft draft) throws IOException {
    return Jsoup.parse(text(archive, path, draft), "", WebPage.xmlParser());
  }

  private String text(Archive archive, String path, Draft draft) throws IOException {
    try (InputStream in = archive.open(path)) {
      int most = (int) Math.min(4L * draft.limit(), Integer.MAX_VALUE - 8);
      return Charsets.decode(in.readNBytes(most), detector);
    }
  }
}
