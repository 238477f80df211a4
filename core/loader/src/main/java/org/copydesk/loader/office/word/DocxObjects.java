package org.copydesk.loader.office.word;

import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** Notes which pictures stand for the objects in a paragraph. */
final class DocxObjects {

  private final DocxContext context;
  private @Nullable String icon;
  private @Nullable String object;

  DocxObjects(DocxContext context) {
    this.context = context;
  }

  void start(Xml xml) {
    if (xml.isStart("imagedata")) {
      icon = xml.attribute("id");
    } else if (xml.isStart("OLEObject") && xml.attribute("Type", "").equals("Embed")) {
      object = xml.attribute("id");
    }
  }

  /** Ends an object. */
  void end() {
    if (object != null && icon != null) {
      context.nameObject(object, icon);
    }
    object = null;
    icon = null;
  }
}
