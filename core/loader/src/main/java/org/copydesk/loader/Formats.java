package org.copydesk.loader;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.mime.MediaType;
import org.copydesk.loader.archive.Archives;
import org.copydesk.loader.book.Epub;
import org.copydesk.loader.format.CharsetOverride;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.mail.Mails;
import org.copydesk.loader.markup.Html;
import org.copydesk.loader.office.old.Doc;
import org.copydesk.loader.office.old.Rtf;
import org.copydesk.loader.office.word.Docx;
import org.copydesk.loader.office.word.Odt;
import org.copydesk.loader.pdf.Pdf;
import org.copydesk.loader.scan.Picture;
import org.copydesk.loader.scan.ScannedPages;
import org.copydesk.loader.scan.Tesseract;
import org.copydesk.loader.text.PlainText;
import org.copydesk.loader.tika.Parsers;
import org.copydesk.loader.tika.TikaFormat;

/** Chooses who reads a document. */
final class Formats {

  /** Texts that are meant for machines and still are what they look like. */
  private static final Set<String> WRITTEN_AS_TEXT =
      Set.of("application/json", "application/javascript", "application/x-sh", "application/sql");

  private final Parsers parsers;
  private final Format plainText;
  private final Format html;
  private final Mails mails;
  private final Format pdf;
  private final Format picture;
  private final Format epub;
  private final Format rtf;
  private final Format doc;
  private final Format docx;
  private final Archives archives;
  private final Format odt;
  private final SheetsAndSlides sheetsAndSlides;

  Formats(Parsers parsers, LoaderSettings settings) {
    this.parsers = parsers;
    EncodingDetector encodings =
        settings.charset() == null ? parsers.encodings() : new CharsetOverride(settings.charset());
    this.plainText = new PlainText(encodings);
    this.html = new Html(encodings, settings.html());
    TikaFormat tika = new TikaFormat(parsers, settings.ocr());
    this.doc = new Doc(tika, settings.ocr());
    Tesseract tesseract = settings.ocr() ? Tesseract.of(settings.language()) : null;
    this.pdf = new ScannedPages(new Pdf(tika), tesseract);
    this.picture = tesseract == null ? tika : new Picture(tika, tesseract);
    this.rtf = new Rtf(tika, settings.ocr());
    this.epub = new Epub(parsers.encodings(), tika, settings.ocr());
    this.docx = new Docx(tika, parsers, settings.ocr());
    this.mails = new Mails(encodings, tika);
    this.archives = new Archives(settings.passwords(), encodings, tika);
    this.sheetsAndSlides = new SheetsAndSlides(parsers, settings.ocr(), tika);
    this.odt = new Odt(tika, parsers, settings.ocr());
  }

  /** Returns the media type of some bytes, with its parameters. */
  String typeOf(Spool bytes, String name, String declared) throws Exception {
    String type = parsers.detect(bytes, name, declared);
    // A letter that begins with 'From:', or a note on HTML, is what its name says.
    boolean named = name.toLowerCase(Locale.ROOT).endsWith(".txt");
    return named && parsers.is(Parsers.base(type), MediaType.TEXT_PLAIN) ? "text/plain" : type;
  }

  Format of(String type) {
    Format mail = mails.of(type);
    return mail == null ? ofOther(type) : mail;
  }

  private Format ofOther(String type) {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> html;
      case "application/pdf" -> pdf;
      case "application/msword" -> doc;
      case "application/rtf", "text/rtf" -> rtf;
      case "application/epub+zip", "application/x-ibooks+zip" -> epub;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12" ->
          docx;
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template",
          "application/vnd.oasis.opendocument.text-master",
          "application/vnd.oasis.opendocument.text-web",
          "application/vnd.oasis.opendocument.flat.text",
          "application/vnd.sun.xml.writer" ->
          odt;
      default -> isPlain(type) ? plainText : ofRest(type);
    };
  }

  private Format ofRest(String type) {
    return isPicture(type) ? picture : sheetsAndSlides.of(type, archives.of(type));
  }

  /** A drawing in SVG has its words as text. */
  private static boolean isPicture(String type) {
    return type.startsWith("image/") && !type.equals("image/svg+xml");
  }

  private boolean isPlain(String type) {
    boolean text = type.startsWith("text/") && parsers.is(type, MediaType.TEXT_PLAIN);
    return text || WRITTEN_AS_TEXT.contains(type);
  }
}
