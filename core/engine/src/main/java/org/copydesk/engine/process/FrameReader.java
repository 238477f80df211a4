package org.copydesk.engine.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.KeptDocument;
import org.copydesk.engine.store.KeptLayer;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Traits;
import org.jspecify.annotations.Nullable;

/** Reads what crosses between two processes; the counterpart of {@link FrameWriter}. */
final class FrameReader {

  private static final int BUFFER = 1 << 16;

  /**
   * Longer than any document that a worker may give; keeps a broken one from filling the parent.
   */
  private static final int LONGEST = 1 << 28;

  private final DataInputStream in;

  FrameReader(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
  }

  /** Reads one part of a frame. */
  @FunctionalInterface
  private interface Part<T> {
    T read() throws IOException;
  }

  /**
   * Waits for the next frame.
   *
   * @return its kind
   * @throws EOFException if there is none any more
   * @throws StreamCorruptedException if something else was printed into the stream
   */
  <K extends Enum<K>> K begin(K[] kinds) throws IOException {
    int magic = in.readInt();
    int kind = in.readByte();
    if (magic != FrameWriter.MAGIC || kind < 0 || kind >= kinds.length) {
      throw new StreamCorruptedException(
          "something printed into the stream that workers and parent talk by");
    }
    return kinds[kind];
  }

  int number() throws IOException {
    return in.readInt();
  }

  String text() throws IOException {
    boolean narrow = in.readBoolean();
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new StreamCorruptedException("a text of " + length + " units");
    }
    return narrow ? narrow(length) : wide(length);
  }

  private String narrow(int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A text may be long: it is put together without a second copy of its bytes. */
  private String wide(int length) throws IOException {
    char[] units = new char[length];
    byte[] bytes = new byte[Math.min(BUFFER, 2 * length)];
    for (int done = 0; done < length; ) {
      int now = Math.min(bytes.length / 2, length - done);
      in.readFully(bytes, 0, 2 * now);
      for (int i = 0; i < now; i++) {
        units[done++] = (char) ((bytes[2 * i] << Byte.SIZE) | (bytes[2 * i + 1] & 0xFF));
      }
    }
    return new String(units);
  }

  @Nullable String optional() throws IOException {
    return in.readBoolean() ? text() : null;
  }

  private <T> List<T> list(Part<T> part) throws IOException {
    int size = number();
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      parts.add(part.read());
    }
    return parts;
  }

  List<String> texts() throws IOException {
    return list(this::text);
  }

  Place place() throws IOException {
    return new Place(text(), texts());
  }

  List<Place> places() throws IOException {
    return list(this::place);
  }

  Note note() throws IOException {
    return new Note(Reason.valueOf(text()), text(), text());
  }

  List<Note> notes() throws IOException {
    return list(this::note);
  }

  Kept kept() throws IOException {
    Place place = place();
    String reason = optional();
    String detail = text();
    List<Note> notes = notes();
    KeptDocument document = in.readBoolean() ? document() : null;
    return new Kept(place, document, reason == null ? null : Reason.valueOf(reason), detail, notes);
  }

  private KeptDocument document() throws IOException {
    return new KeptDocument(
        text(), text(), text(), number(), new Traits(text(), optional()), list(this::layer));
  }

  private KeptLayer layer() throws IOException {
    return new KeptLayer(text(), text(), text());
  }
}
