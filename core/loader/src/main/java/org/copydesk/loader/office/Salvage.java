package org.copydesk.loader.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a stream that may break off.
 *
 * @param bytes as many as there are, or as there is room for
 * @param broken why it broke off, null if it did not
 */
record Salvage(byte[] bytes, @Nullable IOException broken) {

  static Salvage of(InputStream in, long room) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    try {
      for (int read = in.read(buffer); read >= 0 && out.size() < room; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
      return new Salvage(out.toByteArray(), null);
    } catch (IOException e) {
      return new Salvage(out.toByteArray(), e);
    }
  }
}
