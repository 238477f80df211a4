package org.copydesk.acceptance.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents whose parts lie in each other, deeper than anyone writes. */
final class DeepNests {

  private static final int DEEP = 50_000;

  private DeepNests() {}

  static List<HostileFile> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("div.html", nest("<div>", "</div>", DEEP));
    all.put("open-div.html", nest("<div>", "", DEEP));
    all.put("table.html", nest("<table><tr><td>", "", 20_000));
    all.put("list.html", nest("<ul><li>", "</li></ul>", 30_000));
    all.put("quote.html", nest("<blockquote>", "</blockquote>", 30_000));
    all.put("emphasis.html", nest("<b><i>", "", DEEP));
    all.put("misnested.html", nest("<p><b><a href=x><font>", "", 20_000));
    all.put("svg-in-svg.html", nest("<svg><foreignObject>", "", 20_000));
    all.put("template.html", nest("<template>", "", 20_000));
    all.put("element.xml", nest("<a>", "</a>", DEEP));
    all.put("group.svg", svg());
    all.put("array.json", nest("[", "]", DEEP));
    all.put("object.json", nest("{\"a\":", "}", DEEP));
    all.put("group.rtf", Bytes.of(Bytes.all("{\\rtf1 ", nest("{\\b ", "}", DEEP), "}")));
    all.put("open-group.rtf", Bytes.of(Bytes.all("{\\rtf1 ", nest("{", "", 1_000_000))));
    all.put(
        "table.rtf",
        Bytes.of(Bytes.all("{\\rtf1 ", nest("\\itap9999\\intbl{\\nestcell ", "}", DEEP), "}")));
    all.put("quote.md", Bytes.utf8("> ".repeat(50_000) + "pier"));
    all.put("list.md", list());
    all.put("mail-in-mail.eml", mails(3_000));
    all.put("multipart.eml", multipart(3_000));
    all.put(
        "quoted.eml", Bytes.utf8("Subject: Re\n\n" + (">".repeat(20_000) + " pier\n").repeat(20)));
    all.put("brackets.eml", Bytes.utf8("To: " + "(".repeat(DEEP) + "\nSubject: a\n\npier"));
    all.put("table.docx", docx("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 30_000));
    all.put(
        "box.docx",
        docx("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 20_000));
    all.put("section.odt", odt("<text:section>", "</text:section>"));
    all.put("list.odt", odt("<text:list><text:list-item>", "</text:list-item></text:list>"));
    all.put("span.epub", OfficeOriginals.epub(text("<span>", "</span>", 50_000)));
    all.put(
        "array.pdf",
        PdfBombs.document(
            List.of(
                "<< /Type /Catalog /Pages 2 0 R /Extra " + text("[", "]", 50_000) + " >>",
                "<< /Kids [] >>")));
    all.put(
        "map.pdf",
        PdfBombs.document(
            List.of(
                "<< /Type /Catalog /Pages 2 0 R /Extra " + text("<< /a ", " >>", 50_000) + " >>",
                "<< /Kids [] >>")));
    List<HostileFile> files = new ArrayList<>();
    all.forEach((name, bytes) -> files.add(HostileFile.of("deep", name, bytes)));
    return files;
  }

  private static String text(String open, String close, int times) {
    return open.repeat(times) + "The pier is closed." + close.repeat(times);
  }

  private static byte[] nest(String open, String close, int times) {
    return Bytes.utf8(text(open, close, times));
  }

  private static byte[] svg() {
    return Bytes.utf8(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">"
            + "<g>".repeat(DEEP)
            + "<text>pier</text>"
            + "</g>".repeat(DEEP)
            + "</svg>");
  }

  private static byte[] list() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 1_500; i++) {
      list.append("  ".repeat(i)).append("- pier\n");
    }
    return Bytes.utf8(list.toString());
  }

  private static byte[] mails(int depth) {
    return Bytes.utf8(
        "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n".repeat(depth) + Originals.mail());
  }

  private static byte[] multipart(int depth) {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return Bytes.utf8(mail + "Content-Type: text/plain\n\npier\n");
  }

  private static byte[] docx(String open, String close, int times) {
    String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String paragraph = "<w:p><w:r><w:t>The pier is closed.</w:t></w:r></w:p>";
    return Bytes.zip(
        "word/document.xml",
        "<w:document xmlns:w=\""
            + space
            + "\"><w:body>"
            + paragraph
            + open.repeat(times)
            + paragraph
            + close.repeat(times)
            + "</w:body></w:document>");
  }

  private static byte[] odt(String open, String close) {
    return OfficeOriginals.odf(
        "text",
        "<office:text><text:p>The pier is closed.</text:p>"
            + open.repeat(30_000)
            + "<text:p>pier</text:p>"
            + close.repeat(30_000));
  }
}
