package org.copydesk.loader.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Leaves the rows out of the XML of a sheet, for what is said of them stands behind them.
 *
 * <p>It looks for the element's name in the bytes, which is many times faster than to read the rows
 * twice. In another encoding than UTF-8 the name is not found, and all is kept.
 */
final class SheetOutline {

  private static final byte[] NAME = "sheetData".getBytes(StandardCharsets.US_ASCII);

  /** More is not kept of what stands around the rows. */
  private static final int MOST = 32 << 20;

  private static final int LONGEST_TAG = 64;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  /** The tag that began last, as far as it goes. */
  private final byte[] tag = new byte[LONGEST_TAG];

  private Place place = Place.BEFORE;
  private int tagLength;
  private int matched;
  private byte last;

  private enum Place {
    BEFORE,
    START_TAG,
    ROWS,
    AFTER
  }

  private SheetOutline() {}

  /** Returns the XML around the rows, well formed where the whole is. */
  static InputStream of(InputStream sheet) throws IOException {
    SheetOutline outline = new SheetOutline();
    byte[] buffer = new byte[1 << 16];
    int read = sheet.read(buffer);
    while (read >= 0 && outline.kept.size() < MOST) {
      outline.add(buffer, read);
      read = sheet.read(buffer);
    }
    return new ByteArrayInputStream(outline.kept.toByteArray());
  }

  private void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (place == Place.AFTER) {
        kept.write(bytes, i, length - i);
        return;
      }
      if (place != Place.ROWS) {
        kept.write(bytes[i]);
      }
      add(bytes[i]);
      last = bytes[i];
    }
  }

  private void add(byte b) {
    if (place == Place.START_TAG) {
      if (b == '>') {
        place = last == '/' ? Place.AFTER : Place.ROWS;
      }
      return;
    }
    tagLength = b == '<' ? 0 : tagLength;
    if (tagLength < LONGEST_TAG) {
      tag[tagLength++] = b;
    }
    if (isNamed(b)) {
      found();
    }
  }

  /** The name has its first letter only once, so that a miss never hides a beginning. */
  private boolean isNamed(byte b) {
    if (b == NAME[matched]) {
      matched++;
    } else {
      matched = b == NAME[0] ? 1 : 0;
    }
    boolean whole = matched == NAME.length;
    matched = whole ? 0 : matched;
    return whole;
  }

  private void found() {
    if (place == Place.BEFORE) {
      place = Place.START_TAG;
    } else if (tag[0] == '<' && tag[1] == '/') {
      kept.write(tag, 0, tagLength);
      place = Place.AFTER;
    }
  }
}
