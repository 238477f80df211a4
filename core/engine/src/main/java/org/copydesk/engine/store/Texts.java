package org.copydesk.engine.store;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The texts of documents by their keys. A long one lies in pieces: the store writes a value as a
 * whole, and needs several times its size in memory to do so.
 */
final class Texts {

  private static final int PIECE = 1 << 18;

  /** Marks a text that lies elsewhere; JSON never begins with it. */
  private static final String IN_PIECES = "#";

  private final MVMap<String, String> texts;
  private final MVMap<String, String> pieces;

  Texts(MVStore store) {
    this.texts = store.openMap("texts");
    this.pieces = store.openMap("text-pieces");
  }

  /** Returns the map whose keys are those of all texts. */
  MVMap<String, String> keys() {
    return texts;
  }

  void putIfAbsent(String key, String text) {
    if (text.length() <= PIECE) {
      texts.putIfAbsent(key, text);
    } else if (!texts.containsKey(key)) {
      for (int at = 0; at < text.length(); at += PIECE) {
        String piece = text.substring(at, Math.min(text.length(), at + PIECE));
        pieces.put(piece(key, at), piece);
      }
      texts.put(key, IN_PIECES + text.length());
    }
  }

  private static String piece(String key, int at) {
    return key + IN_PIECES + at / PIECE;
  }

  /** Returns a text, null where there is none or a piece of it is missing. */
  @Nullable String get(String key) {
    String text = texts.get(key);
    if (text == null || !text.startsWith(IN_PIECES)) {
      return text;
    }
    int length = length(text);
    StringBuilder whole = new StringBuilder(length);
    for (int at = 0; at < length; at += PIECE) {
      String piece = pieces.get(piece(key, at));
      if (piece == null) {
        return null;
      }
      whole.append(piece);
    }
    return whole.toString();
  }

  private static int length(String mark) {
    return Integer.parseInt(mark.substring(IN_PIECES.length()));
  }

  void remove(String key) {
    String text = texts.remove(key);
    if (text != null && text.startsWith(IN_PIECES)) {
      int length = length(text);
      for (int at = 0; at < length; at += PIECE) {
        pieces.remove(piece(key, at));
      }
    }
  }
}
