package org.copydesk.loader.office.odf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.OdfPackage;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.structure.TextBuilder;

/** Writes the charts and other objects that lie in an OpenDocument, each once. */
public final class OdfObject {

  private final OdfPackage file;
  private final TextBuilder builder;
  private final Set<String> written = new HashSet<>();

  public OdfObject(OdfPackage file, TextBuilder builder) {
    this.file = file;
    this.builder = builder;
  }

  /**
   * Writes an object.
   *
   * @param address where it lies, such as {@code ./Object 1}
   * @throws IOException if it breaks off; what was read is written
   */
  public void write(String address) throws IOException {
    String name = address.replaceFirst("^\\./", "") + "/content.xml";
    if (file.has(name) && written.add(name)) {
      try (Xml xml = file.xml(name)) {
        write(xml);
      }
    }
  }

  /** Writes those that nothing in the document shows. */
  public void writeOthers() throws IOException {
    for (String name : file.names()) {
      if (name.endsWith("/content.xml")) {
        write(name.substring(0, name.length() - "/content.xml".length()));
      }
    }
  }

  private void write(Xml xml) throws IOException {
    while (xml.next()) {
      if (xml.isStart("p") || xml.isStart("h")) {
        builder.open().text(OdfText.read(xml)).close();
      } else if (xml.isStart("table")) {
        table(xml);
      }
    }
  }

  private void table(Xml xml) throws IOException {
    builder.open(SectionKind.TABLE, 0);
    boolean header = false;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("table-header-rows") || xml.isEnd("table-header-rows")) {
        header = xml.isStart();
      } else if (xml.isStart("table-row")) {
        builder.open(SectionKind.ROW, 0, header ? Map.of("header", "true") : Map.of());
        row(xml);
        builder.close();
      }
    }
    builder.close();
  }

  private void row(Xml xml) throws IOException {
    int column = 0;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
        column++;
        builder.openCell(column, Map.of());
        OdfBox.read(xml, new OdfLists(), inner -> {})
            .forEach(paragraph -> builder.open().text(paragraph.text()).close());
        builder.close();
      }
    }
  }

  /**
   * Returns the words in the styles of a document: what is printed at the edges of its pages.
   *
   * @throws IOException if they cannot be read
   */
  public static List<String> edges(OdfPackage file) throws IOException {
    if (!file.has("styles.xml")) {
      return List.of();
    }
    try (Xml xml = file.xml("styles.xml")) {
      List<String> words = new ArrayList<>();
      while (xml.next()) {
        if (xml.isStart("p") || xml.isStart("h")) {
          words.add(OdfText.read(xml));
        }
      }
      return words;
    }
  }
}
