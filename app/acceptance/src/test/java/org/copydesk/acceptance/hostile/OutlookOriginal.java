package org.copydesk.acceptance.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A mail as Outlook saves it. */
final class OutlookOriginal {

  private static final int SUBJECT = 0x0037;
  private static final int KIND = 0x001A;
  private static final int BODY = 0x1000;
  private static final int TEXT = 0x001F;

  private OutlookOriginal() {}

  static byte[] bytes() {
    return Bytes.of(
        out -> {
          try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            DirectoryEntry names = root.createDirectory("__nameid_version1.0");
            for (String stream : new String[] {"00020102", "00030102", "00040102"}) {
              put(names, "__substg1.0_" + stream, new byte[0]);
            }
            text(root, KIND, "IPM.Note");
            text(root, SUBJECT, "The pier");
            text(root, BODY, Originals.WORDS);
            ByteBuffer head = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
            put(root, "__properties_version1.0", head.array());
            file.writeFilesystem(out);
          }
        });
  }

  private static void text(DirectoryEntry folder, int property, String value) throws IOException {
    String name = String.format("__substg1.0_%04X%04X", property, TEXT);
    put(folder, name, value.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
