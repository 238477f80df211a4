package org.copydesk.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.KeptDocument;
import org.copydesk.engine.store.KeptLayer;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Traits;
import org.copydesk.testkit.HostileTexts;
import org.junit.jupiter.api.Test;

/** What crosses between processes arrives as it was sent. */
class FramesTest {

  private static final Place PLACE = new Place("a\n/b.zip", List.of("\ud800", "c.txt"));

  private static byte[] written(Signal signal) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Signal.write(signal, new FrameWriter(bytes));
    return bytes.toByteArray();
  }

  private static Signal read(byte[] bytes) throws IOException {
    return Signal.read(new FrameReader(new ByteArrayInputStream(bytes)));
  }

  private static Kept kept(String text) {
    List<KeptLayer> layers = List.of(new KeptLayer("one", "words", text));
    KeptDocument document =
        new KeptDocument("id", "digest", text, 7, new Traits("text/plain", null), layers);
    Note note = new Note(Reason.STAGE_FAILED, "one", "why");
    return new Kept(PLACE, document, Reason.OVER_LIMIT, "too long", List.of(note));
  }

  @Test
  void hostileTextsCrossUnitForUnit() throws IOException {
    for (String text : HostileTexts.all().values()) {
      Signal gave = new Signal.Gave(kept(text));
      assertThat(read(written(gave))).isEqualTo(gave);
    }
  }

  @Test
  void everySignalArrivesAsItWasSent() throws IOException {
    List<Signal> signals =
        List.of(
            new Signal.Ready(),
            new Signal.Refused("no such file"),
            new Signal.Reading(PLACE),
            new Signal.Working(PLACE, "one", 1_000_000),
            new Signal.Gave(Kept.failed(PLACE, Reason.DAMAGED, "cut")),
            new Signal.Done(true),
            new Signal.Done(false),
            new Signal.Stop("no room"));
    for (Signal signal : signals) {
      assertThat(read(written(signal))).isEqualTo(signal);
    }
  }

  @Test
  void aFrameThatIsCutAnywhereIsNoFrame() throws IOException {
    byte[] whole = written(new Signal.Gave(kept("caf\u00e9 \u4e2d")));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void whatOthersPrintIsNoFrame() {
    byte[] printed = "Loading the model ...\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(printed)).isInstanceOf(StreamCorruptedException.class);
  }
}
