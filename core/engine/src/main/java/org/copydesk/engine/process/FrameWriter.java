package org.copydesk.engine.process;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.copydesk.api.document.Place;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.KeptDocument;
import org.copydesk.engine.store.KeptLayer;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Traits;
import org.jspecify.annotations.Nullable;

/** Writes what crosses between two processes; the counterpart of {@link FrameReader}. */
final class FrameWriter {

  /** Begins each frame, so that what others print into the stream is noticed. */
  static final int MAGIC = 0x43504459;

  private static final int BUFFER = 1 << 16;
  private static final int LATIN = 0xFF;
  private static final int CHUNK = 1 << 13;

  private final DataOutputStream out;
  private final byte[] chunk = new byte[2 * CHUNK];

  FrameWriter(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  FrameWriter begin(Enum<?> kind) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(kind.ordinal());
    return this;
  }

  void end() throws IOException {
    out.flush();
  }

  FrameWriter number(int number) throws IOException {
    out.writeInt(number);
    return this;
  }

  /** Writes a text unit for unit, half a surrogate pair as well: a byte each where that does. */
  FrameWriter text(String text) throws IOException {
    boolean narrow = text.chars().allMatch(unit -> unit <= LATIN);
    out.writeBoolean(narrow);
    out.writeInt(text.length());
    for (int from = 0; from < text.length(); from += CHUNK) {
      chunk(text, from, Math.min(text.length(), from + CHUNK), narrow);
    }
    return this;
  }

  private void chunk(String text, int from, int to, boolean narrow) throws IOException {
    int size = 0;
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (!narrow) {
        chunk[size++] = (byte) (unit >> Byte.SIZE);
      }
      chunk[size++] = (byte) unit;
    }
    out.write(chunk, 0, size);
  }

  FrameWriter optional(@Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    return text == null ? this : text(text);
  }

  FrameWriter texts(List<String> texts) throws IOException {
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
    return this;
  }

  FrameWriter place(Place place) throws IOException {
    return text(place.path()).texts(place.inside());
  }

  FrameWriter places(List<Place> places) throws IOException {
    number(places.size());
    for (Place place : places) {
      place(place);
    }
    return this;
  }

  FrameWriter note(Note note) throws IOException {
    return text(note.reason().name()).text(note.stage()).text(note.detail());
  }

  FrameWriter notes(List<Note> notes) throws IOException {
    number(notes.size());
    for (Note note : notes) {
      note(note);
    }
    return this;
  }

  FrameWriter kept(Kept kept) throws IOException {
    place(kept.place());
    optional(map(kept.reason(), Enum::name));
    text(kept.detail());
    notes(kept.notes());
    out.writeBoolean(kept.document() != null);
    return kept.document() == null ? this : document(kept.document());
  }

  private FrameWriter document(KeptDocument document) throws IOException {
    text(document.id()).text(document.digest()).text(document.json());
    number(document.characters());
    Traits traits = document.traits();
    text(traits.mediaType()).optional(traits.language());
    number(document.layers().size());
    for (KeptLayer layer : document.layers()) {
      text(layer.stage()).text(layer.name()).text(layer.json());
    }
    return this;
  }

  private static <T> @Nullable String map(@Nullable T value, Function<T, String> name) {
    return value == null ? null : name.apply(value);
  }
}
