package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.OdfFacts;
import org.copydesk.loader.office.Xml;

/** Reads one XML file of an OpenDocument text: its styles, its content, or all in one. */
final class OdtReader {

  private final OdtContext context;
  private final Xml xml;

  OdtReader(OdtContext context, Xml xml) {
    this.context = context;
    this.xml = xml;
  }

  /** Reads whatever is there. */
  void read(Consumer<Block> receiver) throws IOException {
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "meta" -> OdfFacts.note(xml, context.draft());
          case "styles", "automatic-styles" -> context.styles().read(xml);
          case "master-styles" -> readMargins();
          case "body" -> new OdtStory(context, xml).read(receiver);
          case "scripts", "script", "settings", "font-face-decls" -> xml.skip();
          default -> {
            // The root stands around all.
          }
        }
      }
    }
  }

  /** Reads the words alone. */
  void readBody(Consumer<Block> receiver) throws IOException {
    while (xml.next()) {
      if (xml.isStart("body")) {
        new OdtStory(context, xml).read(receiver);
      }
    }
  }

  private void readMargins() throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart() && xml.name().matches("(?:header|footer)(?:-left|-first)?")) {
        List<Block> blocks = new ArrayList<>();
        new OdtStory(context, xml).read(blocks::add);
        context.addMargin(blocks);
      }
    }
  }
}
