package org.copydesk.loader;

import org.apache.tika.exception.TikaException;

/** Nobody here can read the type. */
final class UnsupportedType extends TikaException {

  private static final long serialVersionUID = 1;

  UnsupportedType(String type) {
    super(type);
  }
}
