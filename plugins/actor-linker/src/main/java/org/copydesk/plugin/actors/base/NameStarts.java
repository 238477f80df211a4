package org.copydesk.plugin.actors.base;

import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import org.copydesk.plugin.actors.text.Form;

/** How names begin: what a reader of a document asks first of every token. */
public final class NameStarts {

  /** No name is looked for over more tokens. */
  public static final int LONGEST = 12;

  /** Names with fewer letters and digits are not known by their capitals alone. */
  static final int SHOUTED_FROM = 5;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameStarts() {}

  /**
   * Tells of each way in which a name may begin, and how many tokens it may have then.
   *
   * <p>A document's tokens may part at a hyphen, an apostrophe or a full stop, or may not.
   */
  public static void of(String name, ObjIntConsumer<String> starts) {
    add(name, starts);
    String key = Form.keyOf(name);
    String capitals = key.toUpperCase(Locale.ROOT);
    if (key.length() >= SHOUTED_FROM && !capitals.equals(key)) {
      add(name.toUpperCase(Locale.ROOT), starts);
    }
  }

  private static void add(String name, ObjIntConsumer<String> starts) {
    String[] pieces = MARKS.split(name);
    int most = Math.min(LONGEST, 2 * pieces.length);
    String whole = Form.keyOf(BLANKS.split(name)[0]);
    starts.accept(whole, most);
    for (String piece : pieces) {
      if (!piece.isEmpty()) {
        if (!piece.equals(whole)) {
          starts.accept(piece, most);
        }
        return;
      }
    }
  }
}
