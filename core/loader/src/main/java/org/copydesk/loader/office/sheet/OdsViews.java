package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.loader.office.OdfPackage;
import org.copydesk.loader.office.Xml;

/**
 * How the sheets of an OpenDocument are shown on a screen.
 *
 * @param frozen how many rows stay in sight when the rest is scrolled, by the name of the sheet
 */
record OdsViews(Map<String, Integer> frozen) {

  /** In LibreOffice's settings, 2 says that a window is not only split. */
  private static final String FROZEN = "2";

  /** Reads what the file says of it, as far as it can be read. */
  static OdsViews of(OdfPackage file) {
    OdsViews views = new OdsViews(new HashMap<>());
    if (file.has("settings.xml")) {
      try (Xml xml = file.xml("settings.xml")) {
        views.read(xml);
      } catch (IOException e) {
        return views; // rows of headings can be guessed
      }
    }
    return views;
  }

  private void read(Xml xml) throws IOException {
    String sheet = "";
    boolean held = false;
    while (xml.next()) {
      if (xml.isStart("config-item-map-entry")) {
        sheet = xml.attribute("name", "");
        held = false;
      } else if (xml.isStart("config-item")) {
        String item = xml.attribute("name", "");
        if (item.equals("VerticalSplitMode")) {
          held = xml.content().strip().equals(FROZEN);
        } else if (item.equals("VerticalSplitPosition") && held) {
          frozen.put(sheet, Cells.number(xml.content().strip(), 0));
        }
      }
    }
  }

  /** Returns how many rows of a sheet stay in sight. */
  int frozenRows(String sheet) {
    return frozen.getOrDefault(sheet, 0);
  }
}
