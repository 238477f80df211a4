package org.copydesk.loader.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** Knows from a font what it looks like. */
final class Faces {

  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|demi|(?:^|[-_,])bd|cmbx|-medi\\b|sfbx");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|cmti|cmsl|-it\\b");
  private static final int BOLD_WEIGHT = 600;

  private Faces() {}

  static Face of(PDFont font) {
    String name = name(font);
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font instanceof PDType3Font ? null : font.getFontDescriptor();
    return new Face(
        name,
        BOLD.matcher(lower).find() || isBold(descriptor),
        ITALIC.matcher(lower).find() || descriptor != null && descriptor.isItalic());
  }

  private static boolean isBold(@Nullable PDFontDescriptor descriptor) {
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  private static String name(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return "";
    }
    return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
  }
}
