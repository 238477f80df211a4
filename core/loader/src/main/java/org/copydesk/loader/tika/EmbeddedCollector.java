package org.copydesk.loader.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.copydesk.loader.format.Attachments;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/** Takes out what Tika finds inside a document, to be read afterwards as a document of its own. */
public final class EmbeddedCollector implements EmbeddedDocumentExtractor {

  /**
   * Parts of a document that are no document: its fonts, its preview, its machine-readable facts.
   */
  private static final Set<String> NO_DOCUMENTS =
      Set.of("THUMBNAIL", "METADATA", "FONT", "RENDERING", "VERSION");

  private final Attachments attachments;
  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public EmbeddedCollector(Attachments attachments, Parsers parsers, boolean pictures) {
    this.attachments = attachments;
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String role = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return role == null || !NO_DOCUMENTS.contains(role);
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    if (!shouldParseEmbedded(metadata)) {
      return;
    }
    String name = orEmpty(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
    String type = declared(metadata);
    String picture = pictures ? "" : picture(name, type, metadata);
    if (!picture.isEmpty()) {
      attachments.addPicture(name, picture, () -> CloseShieldInputStream.wrap(stream));
      return;
    }
    DirectoryEntry directory = directory(stream);
    if (directory == null) {
      attachments.take(name, type, stream);
    } else {
      attachments.take(name, "", new ByteArrayInputStream(file(directory)));
    }
  }

  /** Returns the type of a picture that illustrates the document, empty for anything else. */
  private String picture(String name, String type, Metadata metadata) throws IOException {
    String role = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    String found = "ATTACHMENT".equals(role) ? "" : parsers.detect(Spool.NOTHING, name, type);
    return found.startsWith("image/") ? found : "";
  }

  /** An old Office file inside another comes as an open folder of streams instead of bytes. */
  private static @Nullable DirectoryEntry directory(InputStream stream) {
    Object open = stream instanceof TikaInputStream tika ? tika.getOpenContainer() : null;
    return open instanceof DirectoryEntry directory ? directory : null;
  }

  private static byte[] file(DirectoryEntry directory) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EntryUtils.copyNodes(directory, file.getRoot());
      file.getRoot().setStorageClsid(directory.getStorageClsid());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static String declared(Metadata metadata) {
    String override = metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE);
    return override != null ? override : orEmpty(metadata.get(HttpHeaders.CONTENT_TYPE));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
