package org.copydesk.loader.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.loader.format.Attachments;

/** An object of another program in an office file, wrapped as that program likes it. */
final class OleObject {

  /** Smaller ones hold nothing: a file system of this kind has at least three blocks. */
  private static final int LEAST = 3 * 512;

  private static final List<String> WRAPPED = List.of("Package", "CONTENTS", "package");

  private OleObject() {}

  /**
   * Takes out what is wrapped.
   *
   * @param name what the document calls it, empty if nothing
   * @return false if the object is no wrapping but the file itself
   * @throws IOException if it cannot be read
   */
  static boolean take(InputStream in, String name, Attachments attachments) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (bytes.length < LEAST) {
      return true;
    }
    try (POIFSFileSystem object = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return take(object, name, attachments);
    } catch (RuntimeException e) {
      throw new IOException("An embedded object is damaged: " + e.getMessage(), e);
    }
  }

  private static boolean take(POIFSFileSystem object, String name, Attachments attachments)
      throws IOException {
    String wrapped = wrapped(object.getRoot());
    if (!wrapped.isEmpty()) {
      try (InputStream in = object.createDocumentInputStream(wrapped)) {
        attachments.take(name, "", in);
      }
      return true;
    }
    return object.getRoot().hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)
        && takeNative(object, name, attachments);
  }

  private static String wrapped(DirectoryNode root) {
    boolean ole = root.hasEntryCaseInsensitive("\u0001Ole");
    return WRAPPED.stream()
        .filter(entry -> root.hasEntryCaseInsensitive(entry))
        .filter(entry -> ole || entry.equals("package"))
        .findFirst()
        .orElse("");
  }

  private static boolean takeNative(POIFSFileSystem object, String name, Attachments attachments)
      throws IOException {
    try {
      Ole10Native inner = Ole10Native.createFromEmbeddedOleObject(object);
      byte[] data = inner.getDataBuffer();
      String label = inner.getLabel();
      String called = label == null || label.isEmpty() ? name : label;
      if (data != null) {
        attachments.take(called, "", new ByteArrayInputStream(data));
      }
      return true;
    } catch (Ole10NativeException e) {
      return true;
    }
  }
}
