package org.copydesk.loader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.tika.Parsers;

/** Takes the files out of a package that are documents of their own. */
public final class EmbeddedParts {

  private static final String OLE = "application/vnd.openxmlformats-officedocument.oleObject";

  private final OfficePackage file;
  private final Parsers parsers;
  private final boolean pictures;
  private final Draft draft;
  private final Set<Part> taken = new HashSet<>();

  /**
   * Makes one for a document.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public EmbeddedParts(OfficePackage file, Parsers parsers, boolean pictures, Draft draft) {
    this.file = file;
    this.parsers = parsers;
    this.pictures = pictures;
    this.draft = draft;
  }

  /**
   * Takes what a part relates to, each only once.
   *
   * @param names what the document calls an embedded part, by the part's own name
   * @throws IOException if one cannot be read; the others are taken all the same
   */
  public void take(List<Part> parts, Map<String, String> names) throws IOException {
    IOException failure = null;
    for (Part part : parts) {
      for (Relation relation : file.relations(part)) {
        try {
          take(relation, names);
        } catch (IOException e) {
          failure = e;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void take(Relation relation, Map<String, String> names) throws IOException {
    Part part = relation.target();
    if (part == null || taken.contains(part)) {
      return;
    }
    String name = names.getOrDefault(part.name(), "");
    switch (relation.kind()) {
      case "oleObject" -> takeObject(part, name);
      case "image" -> takePicture(part, name);
      case "package", "media", "audio", "video", "aFChunk" -> takeFile(part, name);
      default -> {
        return;
      }
    }
    taken.add(part);
  }

  private void takePicture(Part part, String name) throws IOException {
    String type = parsers.detect(Spool.NOTHING, part.lastName(), part.type());
    boolean picture = part.type().startsWith("image/") || type.startsWith("image/");
    if (pictures || !picture) {
      takeFile(part, name);
    } else {
      draft.attachments().addPicture(part.lastName(), type, () -> file.open(part));
    }
  }

  private void takeFile(Part part, String name) throws IOException {
    try (InputStream in = file.open(part)) {
      draft.attachments().take(name.isEmpty() ? part.lastName() : name, part.type(), in);
    }
  }

  private void takeObject(Part part, String name) throws IOException {
    if (!part.type().equals(OLE)) {
      takeFile(part, name);
      return;
    }
    try (InputStream in = file.open(part)) {
      if (OleObject.take(in, name, draft.attachments())) {
        return;
      }
    }
    takeFile(part, name);
  }
}
