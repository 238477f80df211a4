package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** How the numbers in the cells of a workbook are shown. */
final class XlsxStyles {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> cells = new ArrayList<>();

  /** Reads the styles as far as they go. */
  static XlsxStyles read(Xml xml) throws IOException {
    XlsxStyles styles = new XlsxStyles();
    boolean inCells = false;
    while (xml.next()) {
      if (xml.isStart("numFmt")) {
        styles.formats.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
      } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
        inCells = xml.isStart();
      } else if (inCells && xml.isStart("xf")) {
        styles.cells.add(number(xml, "numFmtId"));
      }
    }
    return styles;
  }

  private static int number(Xml xml, String attribute) {
    String written = xml.attribute(attribute, "");
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }

  /** Returns the number of the format of cells with a style, 0 for the general one. */
  int format(int style) {
    return style >= 0 && style < cells.size() ? cells.get(style) : 0;
  }

  /** Returns a format by its number, null if nobody knows it. */
  @Nullable String pattern(int format) {
    String own = formats.get(format);
    return own != null ? own : BuiltinFormats.getBuiltinFormat(format);
  }
}
