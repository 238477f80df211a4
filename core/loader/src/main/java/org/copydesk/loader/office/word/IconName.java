package org.copydesk.loader.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.EMFParser;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The name that stands below the icon of an embedded file, inside the icon's own drawing. */
final class IconName {

  private IconName() {}

  static Optional<String> of(OfficePackage file, Part icon) {
    Metadata facts = new Metadata();
    try (InputStream in = file.open(icon)) {
      new EMFParser().parse(in, new DefaultHandler(), facts, new ParseContext());
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      // Only a name is missed.
      return Optional.empty();
    }
    return Optional.ofNullable(facts.get(EMFParser.EMF_ICON_STRING))
        .filter(name -> !name.isBlank());
  }
}
