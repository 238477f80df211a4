package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.copydesk.loader.pdf.Tag.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the tree of tags of a document, which may be broken in any way. */
final class TagTree {

  private static final int DEEPEST = 120;
  private static final COSName MAPPED = COSName.getPDFName("RoleMap");
  private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
  private static final COSName ROWS = COSName.getPDFName("RowSpan");

  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final @Nullable COSDictionary names;

  private TagTree(PDDocument document, @Nullable COSDictionary names) {
    this.names = names;
    int number = 0;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), ++number);
    }
  }

  /** Returns the whole tree as one element, null where there is none. */
  static @Nullable Tag of(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSBase kids = root == null ? null : root.getDictionaryObject(COSName.K);
    if (root == null || kids == null) {
      return null;
    }
    TagTree tree = new TagTree(document, root.getCOSDictionary(MAPPED));
    List<Tag.Part> parts = new ArrayList<>();
    tree.addParts(kids, 0, parts, 0);
    return parts.isEmpty() ? null : new Tag(Kind.GROUP, 0, 1, 1, parts);
  }

  private void addParts(@Nullable COSBase kid, int page, List<Tag.Part> parts, int depth) {
    COSBase base = kid instanceof COSObject object ? object.getObject() : kid;
    if (base instanceof COSArray array) {
      for (int i = 0; i < array.size() && depth < DEEPEST; i++) {
        addParts(array.get(i), page, parts, depth + 1);
      }
    } else if (base instanceof COSInteger mark) {
      parts.add(new Tag.Part(null, page, mark.intValue()));
    } else if (base instanceof COSDictionary element) {
      addElement(element, page, parts, depth);
    }
  }

  private void addElement(COSDictionary element, int page, List<Tag.Part> parts, int depth) {
    int on = page(element, page);
    String type = element.getNameAsString(COSName.TYPE);
    if ("MCR".equals(type)) {
      boolean elsewhere = element.containsKey(COSName.getPDFName("Stm"));
      if (!elsewhere) {
        parts.add(new Tag.Part(null, on, element.getInt(COSName.MCID)));
      }
    } else if (!"OBJR".equals(type) && depth < DEEPEST && seen.add(element)) {
      List<Tag.Part> inside = new ArrayList<>();
      addParts(element.getDictionaryObject(COSName.K), on, inside, depth + 1);
      parts.add(new Tag.Part(tag(element, inside), 0, 0));
    }
  }

  private int page(COSDictionary element, int page) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    Integer number = own == null ? null : pages.get(own);
    return number == null ? page : number;
  }

  private Tag tag(COSDictionary element, List<Tag.Part> parts) {
    String name = element.getNameAsString(COSName.S, "");
    Kind kind = TagNames.kind(name);
    for (int i = 0; i < 5 && kind == null && names != null; i++) {
      name = names.getNameAsString(COSName.getPDFName(name), "");
      kind = TagNames.kind(name);
    }
    return new Tag(
        kind == null ? Kind.INLINE : kind,
        TagNames.level(name),
        number(element, COLUMNS),
        number(element, ROWS),
        parts);
  }

  /** Returns how many places a cell takes, which one of its attribute dictionaries says. */
  private static int number(COSDictionary element, COSName name) {
    COSBase attributes = element.getDictionaryObject(COSName.A);
    if (attributes instanceof COSDictionary one) {
      return Math.max(1, one.getInt(name, 1));
    }
    int most = 1;
    if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary one) {
          most = Math.max(most, one.getInt(name, 1));
        }
      }
    }
    return most;
  }
}
