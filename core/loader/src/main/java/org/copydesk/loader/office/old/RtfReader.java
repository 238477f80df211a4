package org.copydesk.loader.office.old;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the groups of a text and hands their words to where they belong. */
final class RtfReader {

  /** Deeper than anybody nests; hostile texts nest without end. */
  private static final int DEEPEST = 4_000;

  /** What tells that something other than text is in it. */
  private static final Set<String> EMBEDDED = Set.of("objdata", "pict");

  private final RtfTokens tokens;
  private final RtfPlaces places;
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RtfState state;
  private int tooDeep;
  private int shadow;
  private boolean optional;

  /** Whether nothing stands in the group yet; only then a star means anything. */
  private boolean fresh;

  private boolean embedded;
  private int pictures;

  RtfReader(InputStream in, RtfPlaces places) {
    this.tokens = new RtfTokens(in);
    this.places = places;
    this.state = new RtfState(places.main(), RtfCharsets.USUAL);
  }

  /** Tells whether there are objects, or pictures of lines and words, to be taken out. */
  boolean hasEmbedded() {
    return embedded;
  }

  /** Returns how many pictures there are. */
  int pictures() {
    return pictures;
  }

  /** Reads to the end. */
  void read() throws IOException {
    RtfTokens.Kind kind = tokens.next();
    while (kind != RtfTokens.Kind.END) {
      take(kind);
      kind = tokens.next();
    }
    flush();
    boolean cut = !outer.isEmpty();
    while (!outer.isEmpty()) {
      close();
    }
    places.main().finish(state);
    if (cut) {
      throw new IOException("it ends before its last group is closed");
    }
  }

  private void take(RtfTokens.Kind kind) {
    if (tooDeep > 0 && kind != RtfTokens.Kind.OPEN && kind != RtfTokens.Kind.CLOSE) {
      return;
    }
    boolean first = fresh;
    fresh = kind == RtfTokens.Kind.OPEN;
    switch (kind) {
      case OPEN -> open();
      case CLOSE -> close();
      case WORD -> word(tokens.word());
      case SIGN -> sign((char) tokens.number(), first);
      case BYTE -> addByte();
      case TEXT -> addText();
      case END -> flush();
    }
  }

  private void open() {
    flush();
    optional = false;
    shadow = 0;
    if (outer.size() >= DEEPEST) {
      tooDeep++;
      return;
    }
    state.target.open();
    outer.push(state);
    state = state.clone();
  }

  private void close() {
    flush();
    shadow = 0;
    if (tooDeep > 0) {
      tooDeep--;
    } else if (!outer.isEmpty()) {
      RtfState ended = state;
      state = outer.pop();
      if (ended.target != state.target) {
        ended.target.end(ended);
      }
      state.target.close();
    }
  }

  private void addByte() {
    if (shadow > 0) {
      shadow--;
    } else if (state.target != RtfTarget.NOTHING) {
      bytes.write(tokens.number());
    }
  }

  private void addText() {
    int skipped = Math.min(shadow, tokens.textLength());
    shadow -= skipped;
    if (state.target != RtfTarget.NOTHING) {
      bytes.write(tokens.text(), skipped, tokens.textLength() - skipped);
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      state.target.text(bytes.toString(state.charset), state);
      bytes.reset();
    }
  }

  private void sign(char sign, boolean first) {
    flush();
    switch (sign) {
      case '*' -> optional = first;
      case '\\', '{', '}' -> character(String.valueOf(sign));
      case '~' -> character("\u00A0");
      case '_' -> character("\u2011");
      case '\r', '\n' -> state.target.word("par", -1, state);
      default -> {
        // A hyphen that nobody sees, and marks of indexes.
      }
    }
  }

  private void character(String character) {
    if (shadow > 0) {
      shadow--;
    } else {
      state.target.text(character, state);
    }
  }

  private void word(String word) {
    flush();
    boolean wasOptional = optional;
    optional = false;
    count(word);
    RtfWords.Place place = RtfWords.place(word);
    if (place != null) {
      places.enter(place, state);
    } else if (wasOptional && !EMBEDDED.contains(word)) {
      state.target = RtfTarget.NOTHING;
    } else {
      String character = RtfWords.character(word);
      if (character == null) {
        command(word, tokens.number(-1));
      } else {
        character(character);
      }
    }
  }

  private void count(String word) {
    switch (word) {
      case "objdata", "emfblip", "wmetafile" -> embedded = true;
      case "pict" -> pictures++;
      case "nonshppict" -> pictures--; // the picture before it once more
      default -> {
        // Most words are about text.
      }
    }
  }

  private void command(String word, int number) {
    switch (word) {
      case "u" -> unicode(tokens.number());
      case "uc" -> state.shadow = Math.max(tokens.number(1), 0);
      case "f" -> state.charset = places.fonts().charset(number);
      case "plain" -> state.charset = places.fonts().plain();
      case "deleted" -> state.deleted = number != 0;
      case "deff" -> places.fonts().setUsualFont(number);
      case "ansicpg" -> setUsual(RtfCharsets.ofPage(number));
      case "mac" -> setUsual(RtfCharsets.ofPage(10_000));
      case "pc" -> setUsual(RtfCharsets.ofPage(437));
      case "pca" -> setUsual(RtfCharsets.ofPage(850));
      default -> state.paragraph(word, number);
    }
    state.target.word(word, number, state);
  }

  private void setUsual(@Nullable Charset charset) {
    places.fonts().setUsual(charset);
    state.charset = charset == null ? state.charset : charset;
  }

  private void unicode(int code) {
    char character = (char) code;
    // Symbol fonts have their signs where no letters are; the bytes after it are no better.
    boolean own = character >= '\uE000' && character <= '\uF8FF';
    if (!own && character != 0) {
      state.target.text(String.valueOf(character), state);
    }
    shadow = state.shadow;
  }

  /** Tells whether bytes begin as this format does. */
  static boolean isRtf(byte[] start) {
    return new String(start, StandardCharsets.ISO_8859_1).replace("\uFEFF", "").contains("{\\rt");
  }
}
