package org.copydesk.acceptance.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** XML that wants its reader to fetch something, to read a file for it, or to laugh to death. */
final class Entities {

  private static final String SECRET = "file:///etc/hostname";

  private final String address;

  /**
   * Makes one.
   *
   * @param port where somebody listens on this machine
   */
  Entities(int port) {
    this.address = "http://127.0.0.1:" + port + "/entity";
  }

  List<HostileFile> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (Map.Entry<String, String> trick : tricks().entrySet()) {
      String dtd = trick.getValue();
      String name = trick.getKey();
      all.put(name + ".xml", xml(dtd, "<a>pier &x;</a>"));
      all.put(name + ".svg", xml(dtd, svg("&x;")));
      all.put(
          name + ".xhtml",
          xml(dtd, "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>pier &x;</body></html>"));
      all.put(name + ".docx", docx(dtd));
      all.put(name + ".xlsx", xlsx(dtd));
      all.put(name + ".odt", odt(dtd));
      all.put(name + ".fodt", xml(dtd, flat()));
      all.put(name + ".epub", epub(dtd));
      all.put(name + ".pdf", form(dtd));
    }
    all.put(
        "xinclude.xml",
        Bytes.utf8(
            "<a xmlns:i=\"http://www.w3.org/2001/XInclude\">pier"
                + "<i:include href=\""
                + SECRET
                + "\" parse=\"text\"/><i:include href=\""
                + address
                + "\"/></a>"));
    all.put(
        "stylesheet.xml",
        Bytes.utf8("<?xml-stylesheet href=\"" + address + "\" type=\"text/xsl\"?><a>pier</a>"));
    all.put(
        "schema.xml",
        Bytes.utf8(
            "<a xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\" s:schemaLocation=\"u "
                + address
                + "\">pier</a>"));
    List<HostileFile> files = new ArrayList<>();
    all.forEach((name, bytes) -> files.add(HostileFile.of("entities", name, bytes)));
    return files;
  }

  private Map<String, String> tricks() {
    Map<String, String> tricks = new LinkedHashMap<>();
    tricks.put("fetch", "<!ENTITY x SYSTEM \"" + address + "\">");
    tricks.put("ftp", "<!ENTITY x SYSTEM \"" + address.replace("http:", "ftp:") + "\">");
    tricks.put("file", "<!ENTITY x SYSTEM \"" + SECRET + "\">");
    tricks.put("parameter", "<!ENTITY % p SYSTEM \"" + address + "\"> %p; <!ENTITY x \"a\">");
    tricks.put("laughs", laughs());
    tricks.put(
        "blow-up",
        "<!ENTITY y \"" + "pier".repeat(50_000) + "\"><!ENTITY x \"" + "&y;".repeat(5_000) + "\">");
    tricks.put("itself", "<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">");
    return tricks;
  }

  private static String laughs() {
    StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return laughs + "<!ENTITY x \"&l11;\">";
  }

  /** The declaration names an outer one as well, which nobody should fetch either. */
  private byte[] xml(String dtd, String root) {
    return Bytes.utf8(head(dtd) + root);
  }

  private String head(String dtd) {
    return "<?xml version=\"1.0\"?><!DOCTYPE a PUBLIC \"-//x\" \""
        + address
        + ".dtd\" ["
        + dtd
        + "]>";
  }

  private String svg(String words) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><text>pier "
        + words
        + "</text><image xlink:href=\""
        + address
        + ".png\"/><use href=\""
        + address
        + "#a\"/></svg>";
  }

  private byte[] docx(String dtd) {
    String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String links = "http://schemas.openxmlformats.org/package/2006/relationships";
    return Bytes.zip(
        "_rels/.rels",
        head(dtd) + "<Relationships xmlns=\"" + links + "\">&x;</Relationships>",
        "word/document.xml",
        head(dtd)
            + "<w:document xmlns:w=\""
            + space
            + "\"><w:body><w:p><w:r><w:t>pier &x;</w:t></w:r></w:p>"
            + "</w:body></w:document>");
  }

  private byte[] xlsx(String dtd) {
    String space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return Bytes.zip(
        "[Content_Types].xml",
        head(dtd) + "<Types>&x;</Types>",
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\""
            + kinds
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        "xl/workbook.xml",
        head(dtd) + "<workbook xmlns=\"" + space + "\">&x;</workbook>",
        "xl/sharedStrings.xml",
        head(dtd) + "<sst xmlns=\"" + space + "\"><si><t>&x;</t></si></sst>",
        "xl/worksheets/sheet1.xml",
        head(dtd) + "<worksheet xmlns=\"" + space + "\">&x;</worksheet>");
  }

  private byte[] odt(String dtd) {
    return Bytes.zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml",
        head(dtd) + "<manifest>&x;</manifest>",
        "content.xml",
        head(dtd)
            + "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text><t:p>pier &x;</t:p>"
            + "</o:text></o:body></o:document-content>");
  }

  private static String flat() {
    return "<o:document xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " o:mimetype=\"application/vnd.oasis.opendocument.text\""
        + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text><t:p>pier &x;</t:p>"
        + "</o:text></o:body></o:document>";
  }

  private byte[] epub(String dtd) {
    return Bytes.zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        head(dtd)
            + "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles>&x;</container>",
        "b.opf",
        head(dtd)
            + "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\""
            + " media-type=\"application/xhtml+xml\"/><item id=\"r\" href=\""
            + address
            + ".xhtml\""
            + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/>"
            + "<itemref idref=\"r\"/></spine></package>",
        "a.xhtml",
        head(dtd) + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>pier &x;</body></html>");
  }

  /** A form in XML, and the description of the document in XML, both with the declaration. */
  private byte[] form(String dtd) {
    String form =
        head(dtd)
            + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><template>&x;</template></xdp:xdp>";
    String facts = head(dtd) + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">&x;</x:xmpmeta>";
    return PdfBombs.document(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 3 0 R >> /Metadata 4 0 R"
                + " /OpenAction << /S /URI /URI ("
                + address
                + ") >> >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            "<< /Length " + form.length() + " >>\nstream\n" + form + "\nendstream",
            "<< /Type /Metadata /Subtype /XML /Length "
                + facts.length()
                + " >>\nstream\n"
                + facts
                + "\nendstream"));
  }
}
