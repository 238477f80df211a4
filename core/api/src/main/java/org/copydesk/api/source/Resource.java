package org.copydesk.api.source;

import java.io.IOException;
import java.io.InputStream;
import org.copydesk.api.document.Place;

/** Bytes with a place, unread. */
public interface Resource {

  /** Returns where it stands. */
  Place place();

  /**
   * Opens the bytes, from the first; may be called again.
   *
   * @throws IOException if they cannot be read
   */
  InputStream open() throws IOException;
}
