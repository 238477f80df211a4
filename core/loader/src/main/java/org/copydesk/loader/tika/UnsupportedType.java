package org.copydesk.loader.tika;

import org.apache.tika.exception.TikaException;

/** Nobody here can read the type. */
public final class UnsupportedType extends TikaException {

  private static final long serialVersionUID = 1;

  public UnsupportedType(String type) {
    super(type);
  }
}
