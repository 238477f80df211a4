package org.copydesk.loader.truth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;

/** Writes an outline as an electronic book, a chapter for each page, with what surrounds it. */
public final class EpubWriter {

  private static final String CONTAINER =
      """
      <?xml version="1.0"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private static final String PACKAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:identifier id="id">urn:example:harbour</dc:identifier>
          <dc:title>%s</dc:title><dc:creator>Mara Lind</dc:creator>
          <dc:date>2026-03-03</dc:date><dc:language>en-GB</dc:language>
        </metadata>
        <manifest>
          <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
          <item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
          %s
        </manifest>
        <spine><itemref idref="nav"/>%s</spine>
      </package>
      """;

  private EpubWriter() {}

  /** Returns the bytes of a book. */
  public static byte[] write(Outline outline) {
    List<Outline> chapters = new ArrayList<>();
    outline.pages().forEach(page -> chapters.add(new Outline(outline.title(), page)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", utf8("application/epub+zip"));
    files.put("META-INF/container.xml", utf8(CONTAINER));
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      String name = "ch%20" + (chapters.size() - i) + ".xhtml";
      items.append(
          "<item id='c%d' href='text/%s' media-type='application/xhtml+xml'/>".formatted(i, name));
      spine.append("<itemref idref='c%d'/>".formatted(i));
      links.append("<li><a href='text/%s'>Chapter %d</a></li>".formatted(name, i + 1));
      files.put("OEBPS/text/" + name.replace("%20", " "), chapter(chapters.get(i), i == 0));
    }
    files.put(
        "OEBPS/nav.xhtml", utf8("<html><body><nav><ol>" + links + "</ol></nav></body></html>"));
    files.put("OEBPS/cover.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    files.put("OEBPS/book.opf", utf8(PACKAGE.formatted(outline.title(), items, spine)));
    return Samples.zip(files);
  }

  private static byte[] chapter(Outline chapter, boolean first) {
    Document page = Jsoup.parse(new String(HtmlWriter.write(chapter), StandardCharsets.UTF_8));
    page.outputSettings().syntax(Syntax.xml);
    page.select("html").attr("xmlns", "http://www.w3.org/1999/xhtml");
    page.select("title").forEach(title -> title.empty());
    if (!first) {
      page.selectFirst("h1").remove();
    }
    page.select("[role=doc-footnote]").removeAttr("role").attr("epub:type", "footnote");
    return utf8(page.outerHtml().replace("<title></title>", "<title/>"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
