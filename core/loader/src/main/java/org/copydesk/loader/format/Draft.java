package org.copydesk.loader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.document.Metadata;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.structure.Content;
import org.copydesk.loader.structure.TextBuilder;
import org.jspecify.annotations.Nullable;

/** What has been read of a document so far; it is kept when reading fails. */
public final class Draft {

  private TextBuilder builder;
  private final Attachments attachments;
  private final int limit;
  private final List<String> authors = new ArrayList<>();
  private final Map<String, String> other = new TreeMap<>();
  private @Nullable Content content;
  private @Nullable String title;
  private @Nullable String published;
  private @Nullable String language;
  private boolean cut;
  private String remark = "";
  private @Nullable Reason trouble;
  private int pages;

  public Draft(int limit, Attachments attachments) {
    this.limit = limit;
    this.builder = new TextBuilder(limit);
    this.attachments = attachments;
  }

  /** Returns the builder of a structured text. */
  public TextBuilder builder() {
    return builder;
  }

  public Attachments attachments() {
    return attachments;
  }

  /** Returns what the bytes of this document may unpack to while it is read. */
  public Budget budget(Spool bytes) {
    return attachments.budget(bytes);
  }

  public int limit() {
    return limit;
  }

  /** Sets a text that was not built, with its sections. */
  public void setContent(Content newContent) {
    this.content = newContent;
  }

  /** Returns the text as far as it has come. */
  public Content content() {
    if (content == null) {
      content = builder.content();
    }
    return content;
  }

  /** Begins the text anew if there is none so far, nor anything embedded; tells whether it did. */
  public boolean startOver() {
    if (!content().text().isBlank() || !attachments.isEmpty()) {
      return false;
    }
    content = null;
    builder = new TextBuilder(limit);
    return true;
  }

  /** Notes that the text was longer than the limit. */
  public void setCut() {
    cut = true;
  }

  public boolean isOverLimit() {
    return cut || builder.isOverLimit();
  }

  /** Sets what the ledger says of a document that was read without trouble. */
  public void setRemark(String newRemark) {
    remark = newRemark;
  }

  /** Returns what the ledger says of a document that was read, empty for nothing. */
  public String remark() {
    return remark;
  }

  /** Notes that something is missing, which does not make the rest worthless. */
  public void setTrouble(Reason reason, String detail) {
    trouble = reason;
    remark = detail;
  }

  /** Returns what is missing, null for nothing. */
  public @Nullable Reason trouble() {
    return trouble;
  }

  /** Sets how many pages the document has, with those that give no text. */
  public void setPages(int count) {
    pages = count;
  }

  /** Returns how many pages the document has, 0 when that is unknown. */
  public int pages() {
    return pages;
  }

  public void setTitle(@Nullable String newTitle) {
    title = clean(newTitle);
  }

  public void setPublished(@Nullable String newPublished) {
    published = clean(newPublished);
  }

  /** Sets the language that the document declares, an ISO 639-1 code. */
  public void setLanguage(@Nullable String newLanguage) {
    language = clean(newLanguage);
  }

  public @Nullable String language() {
    return language;
  }

  public void addAuthor(@Nullable String author) {
    String clean = clean(author);
    if (clean != null && !authors.contains(clean)) {
      authors.add(clean);
    }
  }

  public void put(String name, @Nullable String value) {
    String clean = clean(value);
    if (clean != null) {
      other.put(name, clean);
    }
  }

  public Metadata metadata() {
    if (attachments.pictures() > 0) {
      other.put("pictures", Integer.toString(attachments.pictures()));
    }
    return new Metadata(title, null, authors, published, other);
  }

  private static @Nullable String clean(@Nullable String value) {
    String clean = value == null ? "" : value.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    return clean.isEmpty() ? null : clean;
  }
}
