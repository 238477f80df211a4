package org.copydesk.loader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.copydesk.loader.format.Budget;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's parser with eyes of our own: it opens a document once, the pages are read here, and what
 * they print is taken away from the copy in memory before Tika goes on to the metadata, the
 * attachments, the remarks and the forms.
 */
final class OpenPdf extends PDFParser {

  private static final long serialVersionUID = 1;

  private final transient List<PageLayout> layouts = new ArrayList<>();
  private final transient List<Page> pages = new ArrayList<>();
  private transient @Nullable Tag tree;
  private final int limit;
  private final transient PageReader reader;
  private transient @Nullable Exception failure;
  private long letters;
  private int count;

  /**
   * Makes one.
   *
   * @param limit after how many letters no further page is read
   * @param budget what one of its streams may unpack to
   */
  OpenPdf(int limit, Budget budget) {
    this.limit = limit;
    this.reader = new PageReader(budget);
  }

  /** Returns how many pages there are, whatever the file says. */
  int count() {
    return count;
  }

  /** Returns the pages that were read, by their tags where these cover the text. */
  Reading reading() {
    Tag tags = tree;
    Reading tagged = tags == null ? null : TaggedReading.of(tags, pages);
    if (tagged != null) {
      return tagged;
    }
    pages.forEach(page -> layouts.add(PageLayout.of(page)));
    return new Reading.ByLayout(layouts);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, config);
    super.parse(stream, handler, metadata, context);
    if (failure != null) {
      throw new TikaException("Not every page can be read.", failure);
    }
  }

  @Override
  protected PDDocument getPDDocument(
      InputStream stream,
      TikaInputStream tika,
      String password,
      RandomAccessStreamCache.StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException, org.apache.tika.exception.EncryptedDocumentException {
    PDDocument document = super.getPDDocument(stream, tika, password, cache, metadata, context);
    try {
      read(document);
    } catch (RuntimeException e) {
      note(e);
    } catch (Error e) {
      document.close();
      throw e;
    }
    return document;
  }

  private void read(PDDocument document) {
    tree = TagTree.of(document);
    for (PDPage page : document.getPages()) {
      count++;
      if (letters <= limit) {
        read(page, count);
      }
      page.getCOSObject().removeItem(COSName.CONTENTS);
    }
  }

  private void read(PDPage page, int number) {
    try {
      for (Page read : reader.read(page, number)) {
        if (tree == null) {
          layouts.add(PageLayout.of(read));
        } else {
          pages.add(read);
        }
        read.words().forEach(word -> letters += word.text().length());
      }
      reader.checkWhole();
    } catch (IOException | RuntimeException e) {
      note(e);
    }
  }

  private void note(Exception e) {
    if (failure == null) {
      failure = e;
    }
  }
}
