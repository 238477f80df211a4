package org.copydesk.plugin.export.jsonl;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes what some readers take for the end of a line, besides what JSON itself asks for. */
final class LineSafe extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    return ch == NEXT_LINE || ch == LINE_SEPARATOR || ch == PARAGRAPH_SEPARATOR
        ? new SerializedString(String.format("\\u%04x", ch))
        : null;
  }
}
