package org.copydesk.loader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/** The files of an OpenDocument. */
public final class OdfPackage implements AutoCloseable {

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final Archive archive;
  private final Map<String, String> types = new HashMap<>();

  private OdfPackage(Archive archive) {
    this.archive = archive;
  }

  /**
   * Opens a package.
   *
   * @param budget what it may unpack to
   * @throws IOException if there is no file in it that can be read
   * @throws EncryptedDocumentException if its contents are encrypted
   */
  public static OdfPackage open(Spool bytes, Budget budget)
      throws IOException, EncryptedDocumentException {
    OdfPackage file = new OdfPackage(Archive.open(bytes, budget));
    try {
      file.readManifest();
      return file;
    } catch (EncryptedDocumentException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void readManifest() throws EncryptedDocumentException {
    if (!has(MANIFEST)) {
      return;
    }
    try (Xml xml = xml(MANIFEST)) {
      while (xml.next()) {
        if (xml.isStart("file-entry")) {
          types.put(xml.attribute("full-path", ""), xml.attribute("media-type", ""));
        } else if (xml.isStart("encryption-data")) {
          throw new EncryptedDocumentException("The contents are encrypted.");
        }
      }
    } catch (IOException e) {
      // The list of contents only adds types to what the archive lists itself.
      types.remove("");
    }
  }

  /** Returns the names of all files, in the order of the archive. */
  public List<String> names() {
    return archive.names();
  }

  /** Tells whether there is a file of this name. */
  public boolean has(String name) {
    return archive.find(name) != null;
  }

  /** Opens a file that is written in XML. */
  public Xml xml(String name) throws IOException {
    return Xml.of(archive.open(name));
  }

  /** Returns what is wrong with the package as a whole, null when nothing is. */
  public @Nullable IOException damage() {
    return archive.damage();
  }

  /** Notes what the document says of itself; facts that cannot be read are left out. */
  public void noteFacts(Draft draft) {
    if (!has("meta.xml")) {
      return;
    }
    try (Xml xml = xml("meta.xml")) {
      OdfFacts.note(xml, draft);
    } catch (IOException e) {
      // A document without its facts is still a document.
      draft.put("description", null);
    }
  }

  /**
   * Takes out what lies among the pictures.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   * @throws IOException if one cannot be read; the others are taken all the same
   */
  public void takePictures(Parsers parsers, boolean pictures, Draft draft) throws IOException {
    IOException failure = null;
    for (String name : archive.names()) {
      // LibreOffice keeps a preview of each table on a slide there.
      if (!name.contains("Pictures/") || name.contains("TablePreview")) {
        continue;
      }
      String type = types.getOrDefault(name, "");
      try {
        takePicture(name, type, parsers.detect(Spool.NOTHING, name, type), pictures, draft);
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void takePicture(String name, String declared, String type, boolean pictures, Draft draft)
      throws IOException {
    boolean picture = declared.startsWith("image/") || type.startsWith("image/");
    if (picture && !pictures) {
      draft.attachments().addPicture(name, type, () -> archive.open(name));
      return;
    }
    try (InputStream in = archive.open(name)) {
      draft.attachments().take(name, declared, in);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
