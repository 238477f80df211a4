package org.copydesk.engine.process;

import org.copydesk.api.document.Place;

/** The place that stands for everything in a resource that nobody has seen. */
final class Rest {

  private Rest() {}

  static Place of(Place resource) {
    return resource.embedded("(the rest)");
  }
}
