package org.copydesk.loader.office.old;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.tika.parser.microsoft.ListManager;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block.Role;
import org.copydesk.loader.office.StyleRoles;
import org.jspecify.annotations.Nullable;

/** What the paragraphs of a Word document are, by their styles and lists. */
final class DocRoles {

  private static final String BULLET = "\u2022";
  private static final int BODY_TEXT = 9;
  private static final int BULLET_FORMAT = 23;
  private static final int NO_FORMAT = 255;

  private final StyleSheet styles;
  private final ListManager lists;

  DocRoles(HWPFDocument document) {
    this.styles = document.getStyleSheet();
    this.lists = new ListManager(document);
  }

  Role of(Paragraph paragraph) {
    Role styled = styled(paragraph.getStyleIndex());
    if (styled != null && isHeading(styled.kind())) {
      return styled;
    }
    int outline = paragraph.getLvl();
    if (outline >= 0 && outline < BODY_TEXT && !paragraph.isInTable()) {
      return Role.heading(outline + 1);
    }
    if (paragraph.isInList()) {
      return Role.item(Math.min(paragraph.getIlvl(), 8) + 1, isOrdered(paragraph));
    }
    return styled == null ? Role.PLAIN : styled;
  }

  private static boolean isHeading(SectionKind kind) {
    return kind == SectionKind.TITLE || kind == SectionKind.HEADING;
  }

  /** A style that says nothing may stand on one that does. */
  private @Nullable Role styled(int index) {
    int next = index;
    for (int i = 0; i < 20 && next >= 0 && next < styles.numStyles(); i++) {
      StyleDescription style = styles.getStyleDescription(next);
      String name = style == null ? null : style.getName();
      Role role = name == null ? null : StyleRoles.of(name.replaceAll(",.*", ""));
      if (role != null || style == null || style.getBaseStyle() == next) {
        return role;
      }
      next = style.getBaseStyle();
    }
    return null;
  }

  private static boolean isOrdered(Paragraph paragraph) {
    try {
      int format = paragraph.getList().getNumberFormat((char) paragraph.getIlvl());
      return format != BULLET_FORMAT && format != NO_FORMAT;
    } catch (RuntimeException e) {
      return false; // its list is not where it should be
    }
  }

  /** Returns what is printed before a paragraph, empty for nothing. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    String number = lists.getFormattedNumber(paragraph);
    return isOrdered(paragraph) ? number.strip() : BULLET;
  }
}
