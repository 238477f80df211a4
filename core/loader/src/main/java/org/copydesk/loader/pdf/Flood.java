package org.copydesk.loader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.structure.LimitReached;

/** Looks how far a stream of a PDF file unpacks before the library unpacks it into memory. */
final class Flood {

  /** What deflated bytes can unpack to at the most. */
  private static final long MOST_TIMES = 1032;

  private final Budget budget;

  Flood(Budget budget) {
    this.budget = budget;
  }

  /**
   * Checks a stream.
   *
   * @throws LimitReached if it unpacks to more than the file may
   */
  void check(COSStream stream) {
    int layers = deflated(stream.getFilters());
    long most = budget.bytesLeft();
    if (layers == 0 || layers == 1 && stream.getLength() * MOST_TIMES <= most) {
      return;
    }
    if (unpacked(stream, layers, most) > most) {
      throw budget.exceeded();
    }
  }

  /** Returns in how many layers, from the outermost, the bytes are deflated. */
  private static int deflated(COSBase filters) {
    if (filters instanceof COSArray all) {
      int layers = 0;
      while (layers < all.size() && isFlate(all.getObject(layers))) {
        layers++;
      }
      return layers;
    }
    return isFlate(filters) ? 1 : 0;
  }

  private static boolean isFlate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }

  private static long unpacked(COSStream stream, int layers, long most) {
    long count = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < layers; i++) {
        in = new InflaterInputStream(in, new Inflater(), 1 << 14);
      }
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
        count += read;
      }
      return count;
    } catch (IOException e) {
      return count; // broken bytes: the library says what is wrong with them
    }
  }
}
