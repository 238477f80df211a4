package org.copydesk.loader.office.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hslf.record.DocInfoListContainer;
import org.apache.poi.hslf.record.RecordTypes;
import org.apache.poi.hslf.record.VBAInfoAtom;
import org.apache.poi.hslf.record.VBAInfoContainer;
import org.apache.poi.hslf.usermodel.HSLFObjectData;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.office.ole.OleObjects;

/** Takes out what other programs have put into an old presentation. */
final class PptObjects {

  private final HSLFSlideShow show;
  private final Draft draft;
  private final boolean pictures;

  PptObjects(HSLFSlideShow show, Draft draft, boolean pictures) {
    this.show = show;
    this.draft = draft;
    this.pictures = pictures;
  }

  /**
   * Takes all of them.
   *
   * @throws IOException if one cannot be read; the others are taken all the same
   */
  void take() throws IOException {
    IOException failure = null;
    long macros = macros();
    for (HSLFObjectData object : show.getEmbeddedObjects()) {
      try {
        if (object.getExOleObjStg().getPersistId() != macros) {
          take(object);
        }
      } catch (IOException e) {
        failure = e;
      } catch (RuntimeException e) {
        failure = new IOException("An embedded object is damaged: " + e.getMessage(), e);
      }
    }
    takePictures();
    if (failure != null) {
      throw failure;
    }
  }

  private void take(HSLFObjectData object) throws IOException {
    try (InputStream in = FileMagic.prepareToCheckMagic(object.getInputStream())) {
      if (FileMagic.valueOf(in) != FileMagic.OLE2) {
        draft.attachments().take("", "", in);
        return;
      }
      try (POIFSFileSystem folder = new POIFSFileSystem(in)) {
        if (!folder.getRoot().getEntryNames().isEmpty()) {
          new OleObjects(draft.attachments()).take(folder.getRoot(), "");
        }
      }
    }
  }

  /** Returns the number of the object with the macros, which are no document; -1 for none. */
  private long macros() {
    if (show.getDocumentRecord().findFirstOfType(RecordTypes.List.typeID)
            instanceof DocInfoListContainer list
        && list.findFirstOfType(RecordTypes.VBAInfo.typeID) instanceof VBAInfoContainer info
        && info.findFirstOfType(RecordTypes.VBAInfoAtom.typeID) instanceof VBAInfoAtom atom) {
      return atom.getPersistIdRef();
    }
    return -1;
  }

  private void takePictures() {
    for (HSLFPictureData picture : show.getPictureData()) {
      try {
        take(picture);
      } catch (IOException | RuntimeException e) {
        // A damaged picture costs no word of the slides.
        draft.attachments().addPicture();
      }
    }
  }

  private void take(HSLFPictureData picture) throws IOException {
    String type = picture.getContentType();
    if (pictures) {
      draft.attachments().take("", type, new ByteArrayInputStream(picture.getData()));
    } else {
      draft.attachments().addPicture("", type, () -> new ByteArrayInputStream(picture.getData()));
    }
  }
}
