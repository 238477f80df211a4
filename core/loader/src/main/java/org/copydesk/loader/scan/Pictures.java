package org.copydesk.loader.scan;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Looks for pictures on the pages of a PDF. */
final class Pictures {

  private static final int DEEPEST = 5;

  private Pictures() {}

  /** Tells whether a page shows a picture; an empty page is no scan. */
  static boolean isOn(PDPage page) throws IOException {
    return page.hasContents() && areIn(page.getResources(), 0);
  }

  private static boolean areIn(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form && areIn(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
