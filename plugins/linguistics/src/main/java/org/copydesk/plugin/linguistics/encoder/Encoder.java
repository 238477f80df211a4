package org.copydesk.plugin.linguistics.encoder;

import ai.onnxruntime.OrtException;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.jspecify.annotations.Nullable;

/** A small transformer that reads a document once; loaded once a process, safe for any thread. */
public final class Encoder {

  /** What ONNX Runtime's library takes, on the largest of its systems. */
  private static final long UNPACKED_MEGABYTES = 40;

  private static final String WEIGHTS = "encoder.onnx";
  private static final String VOCABULARY = "vocabulary.txt";

  private final Vocabulary vocabulary;
  private final Model model;

  private Encoder(Vocabulary vocabulary, Model model) {
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /**
   * Loads the encoder that the plugin brings.
   *
   * @throws IllegalArgumentException if it does not run here, with a message that says what to do
   */
  public static Encoder load() {
    try (InputStream weights = open(WEIGHTS);
        InputStream pieces = open(VOCABULARY)) {
      return of(weights, pieces);
    } catch (IOException e) {
      throw unfit(e);
    }
  }

  static Encoder of(InputStream weights, InputStream pieces) {
    try {
      return new Encoder(Vocabulary.read(pieces), Model.of(weights.readAllBytes()));
    } catch (IOException | OrtException | LinkageError e) {
      throw unfit(e);
    }
  }

  private static IllegalArgumentException unfit(Throwable cause) {
    File temporary = new File(System.getProperty("java.io.tmpdir"));
    long free = temporary.getUsableSpace() >> 20;
    if (cause instanceof LinkageError && free < UNPACKED_MEGABYTES) {
      return new IllegalArgumentException(
          "The encoder of the linguistics stage unpacks its library in %s, which takes %d MB; %d MB are free there. Make room, or set 'encoder: none' in the stage's settings to go on without it."
              .formatted(temporary, UNPACKED_MEGABYTES, free),
          cause);
    }
    return new IllegalArgumentException(
        "The encoder of the linguistics stage does not run on "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + " ("
            + cause.getMessage()
            + "). Set 'encoder: none' in the stage's settings to go on without it.",
        cause);
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Encoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("the plugin lacks its file '" + name + "'");
    }
    return in;
  }

  /**
   * Reads a document that has the layers {@code sentences} and {@code tokens}.
   *
   * @throws IllegalStateException if the model fails, as for want of memory
   */
  public Encoded read(Document document) {
    TokenReader tokens = new TokenReader(document.layer(Layers.TOKENS));
    Windows windows = new Windows(new Paragraphs(vocabulary, document));
    for (@Nullable Window window = windows.next(); window != null; window = windows.next()) {
      if (window.hasWords()) {
        read(window, tokens);
      }
    }
    return tokens.encoded();
  }

  private void read(Window window, TokenReader tokens) {
    WindowInput input = WindowInput.of(window, vocabulary);
    try {
      tokens.read(window, input, model.run(input));
    } catch (OrtException e) {
      throw new IllegalStateException("The encoder failed: " + e.getMessage(), e);
    }
  }
}
