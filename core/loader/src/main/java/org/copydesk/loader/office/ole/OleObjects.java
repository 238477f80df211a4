package org.copydesk.loader.office.ole;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.OfficeParser.POIFSDocumentType;
import org.copydesk.loader.format.Attachments;

/** Takes out what other programs have put into an office file, unwrapped. */
public final class OleObjects {

  private final Attachments attachments;

  public OleObjects(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Takes out the object that a folder is, or is the wrapping of.
   *
   * @param name what its document calls it, empty for nothing
   * @throws IOException if it cannot be read
   */
  public void take(DirectoryNode folder, String name) throws IOException {
    try {
      String wrapped = find(folder, "Package");
      POIFSDocumentType type = POIFSDocumentType.detectType(folder);
      if (!wrapped.isEmpty()) {
        takeStream(folder, wrapped, name);
      } else if (type == POIFSDocumentType.OLE10_NATIVE) {
        takeNative(folder, name);
      } else if (type == POIFSDocumentType.COMP_OBJ) {
        takeStream(folder, find(folder, "CONTENTS"), name);
      } else {
        attachments.take(named(name, type), "", new ByteArrayInputStream(file(folder)));
      }
    } catch (RuntimeException e) {
      throw new IOException("An embedded object is damaged: " + e.getMessage(), e);
    }
  }

  private static String named(String name, POIFSDocumentType type) {
    boolean ends = name.isEmpty() || type.getExtension().isEmpty() || name.contains(".");
    return ends ? name : name + "." + type.getExtension();
  }

  private static String find(DirectoryNode folder, String name) {
    for (Entry entry : folder) {
      if (entry instanceof DocumentNode && entry.getName().equalsIgnoreCase(name)) {
        return entry.getName();
      }
    }
    return "";
  }

  private void takeStream(DirectoryNode folder, String stream, String name) throws IOException {
    if (stream.isEmpty()) {
      return;
    }
    try (InputStream in = folder.createDocumentInputStream(stream)) {
      attachments.take(name, "", in);
    }
  }

  private void takeNative(DirectoryNode folder, String name) throws IOException {
    try {
      Ole10Native inner = Ole10Native.createFromEmbeddedOleObject(folder);
      String label = inner.getLabel();
      byte[] data = inner.getDataBuffer();
      if (data != null) {
        String called = label == null || label.isBlank() ? name : label;
        attachments.take(called, "", new ByteArrayInputStream(data));
      }
    } catch (Ole10NativeException e) {
      // An empty wrapping holds nothing to be taken.
      return;
    }
  }

  private static byte[] file(DirectoryNode folder) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EntryUtils.copyNodes(folder, file.getRoot());
      file.getRoot().setStorageClsid(folder.getStorageClsid());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
