package org.copydesk.loader.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.DirectoryChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Something attached to a mail of Outlook. */
record MsgAttachment(AttachmentChunks chunks) {

  private static final String PROPERTIES = "__properties_version1.0";
  private static final String MAIL = "application/vnd.ms-outlook";

  /** What the properties of a mail inside another begin with, and those of one for itself. */
  private static final int INNER_HEADER = 24;

  private static final int OUTER_HEADER = 32;

  String name() {
    for (StringChunk name :
        Arrays.asList(
            chunks.getAttachLongFileName(),
            chunks.getAttachFileName(),
            chunks.getAttachDisplayName())) {
      if (!value(name).isBlank()) {
        return value(name) + (isMail() && !value(name).endsWith(".msg") ? ".msg" : "");
      }
    }
    return "";
  }

  String type() {
    return isMail() ? MAIL : value(chunks.getAttachMimeTag());
  }

  /** Tells whether the body shows it in its place, as a picture that illustrates it. */
  boolean isShownIn(List<MailPart> body) {
    String id = value(chunks.getAttachContentId()).strip();
    boolean picture =
        type().startsWith("image/")
            || name().toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|bmp|emz|wmz)");
    return picture
        && !id.isEmpty()
        && body.stream().anyMatch(part -> part.text().contains("cid:" + id));
  }

  byte[] bytes() throws IOException {
    if (chunks.getAttachData() != null) {
      return chunks.getAttachData().getValue();
    }
    DirectoryChunk directory = chunks.getAttachmentDirectory();
    return directory == null ? new byte[0] : file(directory.getDirectory());
  }

  private boolean isMail() {
    DirectoryChunk directory = chunks.getAttachmentDirectory();
    return chunks.getAttachData() == null
        && directory != null
        && directory.getDirectory().hasEntry(PROPERTIES);
  }

  /** Makes a file of what is a folder inside the mail's own. */
  private static byte[] file(DirectoryNode directory) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      for (Entry entry : directory) {
        copy(entry, file.getRoot());
      }
      file.getRoot().setStorageClsid(directory.getStorageClsid());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void copy(Entry entry, DirectoryEntry target) throws IOException {
    if (!(entry instanceof DocumentEntry properties) || !entry.getName().equals(PROPERTIES)) {
      EntryUtils.copyNodeRecursively(entry, target);
      return;
    }
    try (DocumentInputStream in = new DocumentInputStream(properties)) {
      byte[] inner = in.readAllBytes();
      byte[] outer = new byte[inner.length + OUTER_HEADER - INNER_HEADER];
      int header = Math.min(INNER_HEADER, inner.length);
      System.arraycopy(inner, 0, outer, 0, header);
      System.arraycopy(inner, header, outer, OUTER_HEADER, inner.length - header);
      target.createDocument(PROPERTIES, new ByteArrayInputStream(outer));
    }
  }

  private static String value(@Nullable StringChunk chunk) {
    String value = chunk == null ? null : chunk.getValue();
    return value == null ? "" : value;
  }
}
