package org.copydesk.loader.tika;

import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.markup.XhtmlReader;
import org.copydesk.loader.structure.WhiteSpace;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Reads everything that Tika can and that has no reader of its own here. */
public final class TikaFormat implements Format {

  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether the pictures in a document are documents of their own
   */
  public TikaFormat(Parsers parsers, boolean pictures) {
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    ContentHandler handler = new XhtmlReader(draft.builder(), WhiteSpace.FOLD);
    read(bytes, source, draft, parsers.parser(), handler);
  }

  /** Takes out what is embedded in a document whose words somebody else reads. */
  public void takeEmbedded(Spool bytes, Source source, Draft draft) throws Exception {
    read(bytes, source, draft, parsers.parser(), new DefaultHandler());
  }

  /**
   * Reads a document with a parser and a receiver of one's own; metadata and attachments go into
   * the draft as always.
   */
  public void read(Spool bytes, Source source, Draft draft, Parser parser, ContentHandler handler)
      throws Exception {
    Metadata metadata = new Metadata();
    if (!source.name().isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
    }
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, source.exactType());
    ParseContext context = parsers.context();
    boolean takesPictures = pictures || Parsers.isContainer(source.type());
    context.set(
        EmbeddedDocumentExtractor.class,
        new EmbeddedCollector(draft.attachments(), parsers, takesPictures));
    try (TikaInputStream in = bytes.openForTika()) {
      parser.parse(in, handler, metadata, context);
    } finally {
      note(metadata, draft);
    }
  }

  /** Fills a draft with the facts about a document that Tika's parsers collect. */
  public static void note(Metadata metadata, Draft draft) {
    Integer pages = metadata.getInt(PagedText.N_PAGES);
    draft.setPages(pages == null ? 0 : pages);
    draft.setTitle(metadata.get(TikaCoreProperties.TITLE));
    for (String author : metadata.getValues(TikaCoreProperties.CREATOR)) {
      draft.addAuthor(author);
    }
    draft.setPublished(metadata.get(TikaCoreProperties.CREATED));
    draft.put("subject", metadata.get(DublinCore.SUBJECT));
    draft.put("description", metadata.get(DublinCore.DESCRIPTION));
    draft.put("publisher", metadata.get(DublinCore.PUBLISHER));
    draft.put("keywords", metadata.get(Office.KEYWORDS));
    draft.put("from", metadata.get(Message.MESSAGE_FROM));
    draft.put("to", metadata.get(Message.MESSAGE_TO));
    draft.put("cc", metadata.get(Message.MESSAGE_CC));
    draft.setLanguage(language(metadata.get(DublinCore.LANGUAGE)));
  }

  private static @Nullable String language(@Nullable String declared) {
    if (declared == null || !declared.matches("[A-Za-z]{2}(?:[-_].*)?")) {
      return null;
    }
    return declared.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
