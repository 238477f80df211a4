package org.copydesk.loader.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;

/** Takes out what is compressed by Zstandard, which Tika reads with a native library alone. */
public final class Zstandard implements Format {

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    String name =
        source.name().replaceFirst("(?i)\\.tzst$", ".tar").replaceFirst("(?i)\\.zst$", "");
    try (InputStream in = new Open(bytes)) {
      draft.attachments().take(name, "", in);
    }
  }

  /** Broken bytes show in many ways; for the reader all are the same. */
  private static final class Open extends InputStream {

    private final InputStream packed;
    private final InputStream in;

    Open(Spool bytes) throws IOException {
      packed = bytes.open();
      in = new ZstdInputStream(packed);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return in.read(buffer, offset, length);
      } catch (RuntimeException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    @Override
    public void close() throws IOException {
      packed.close();
    }
  }
}
