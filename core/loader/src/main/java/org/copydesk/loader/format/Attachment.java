package org.copydesk.loader.format;

import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something embedded in a document, taken out of it and not read yet.
 *
 * @param name its label, unique in its document
 * @param bytes its bytes, or as many as could be read
 * @param type its media type as its document declares it, empty when it does not
 * @param trouble why it is not whole or not there at all, null when all is well
 * @param detail what a person needs to know of the trouble
 * @param drawing whether it is a drawing that illustrates its document, of which only new words
 *     count
 */
public record Attachment(
    String name, Spool bytes, String type, @Nullable Reason trouble, String detail, boolean drawing)
    implements AutoCloseable {

  public static Attachment of(String name, Spool bytes, String type) {
    return new Attachment(name, bytes, type, null, "", false);
  }

  /** Makes one whose bytes are left where they are. */
  public static Attachment refused(String name, Reason trouble, String detail) {
    return new Attachment(name, Spool.NOTHING, "", trouble, detail, false);
  }

  static Attachment drawing(String name, Spool bytes, String type) {
    return new Attachment(name, bytes, type, null, "", true);
  }

  /** Returns its outcome when nothing of it was taken out, else null. */
  public Loaded.@Nullable Failed refusal(Place place) {
    return trouble == null || bytes.size() > 0 ? null : new Loaded.Failed(place, trouble, detail);
  }

  @Override
  public void close() {
    bytes.close();
  }
}
