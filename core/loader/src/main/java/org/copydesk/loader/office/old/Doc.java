package org.copydesk.loader.office.old;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.BlockWriter;
import org.copydesk.loader.office.ole.OleFile;
import org.copydesk.loader.office.ole.OleObjects;
import org.copydesk.loader.tika.TikaFormat;

/** Reads documents of Word 97 to 2003. */
public final class Doc implements Format {

  private static final String OBJECTS = "ObjectPool";

  private final TikaFormat tika;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param tika reads documents of older versions and damaged ones, and takes out pictures
   * @param pictures whether the pictures in a document are documents of their own
   */
  public Doc(TikaFormat tika, boolean pictures) {
    this.tika = tika;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    Content content;
    try (OleFile file = OleFile.open(bytes)) {
      content = content(file);
      if (pictures) {
        tika.takeEmbedded(bytes, source, draft);
      } else {
        takePictures(content.pictures(), draft);
        takeObjects(file, draft);
      }
      file.note(draft);
    } catch (EncryptedDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (draft.attachments().isEmpty()) {
        tika.read(bytes, source, draft);
        return;
      }
      throw e;
    }
    write(content, draft);
  }

  /** What is written once all of it could be read. */
  private record Content(List<Block> blocks, Set<List<Block>> margins, List<Picture> pictures) {}

  private static Content content(OleFile file) throws IOException {
    // Closing it would close the file, which its owner does.
    DocContext context = new DocContext(new HWPFDocument(file.root()));
    List<Block> blocks = new ArrayList<>(context.text());
    blocks.addAll(context.boxes());
    blocks.addAll(context.comments());
    return new Content(blocks, new LinkedHashSet<>(context.margins()), context.pictures());
  }

  private static void write(Content content, Draft draft) {
    BlockWriter writer = new BlockWriter(draft.builder());
    writer.write(content.blocks());
    content.margins().forEach(margin -> writer.writeInto(SectionKind.PAGE_MARGIN, margin));
  }

  private static void takePictures(List<Picture> pictures, Draft draft) throws IOException {
    for (Picture picture : pictures) {
      draft
          .attachments()
          .addPicture(
              picture.suggestFullFileName(),
              picture.getMimeType(),
              () -> new ByteArrayInputStream(picture.getContent()));
    }
  }

  private static void takeObjects(OleFile file, Draft draft) throws IOException {
    DirectoryNode root = file.root();
    if (root.hasEntryCaseInsensitive(OBJECTS)
        && root.getEntryCaseInsensitive(OBJECTS) instanceof DirectoryNode pool) {
      OleObjects objects = new OleObjects(draft.attachments());
      for (Entry entry : pool) {
        if (entry instanceof DirectoryNode folder && entry.getName().startsWith("_")) {
          objects.take(folder, entry.getName());
        }
      }
    }
  }
}
