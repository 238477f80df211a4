package org.copydesk.plugin.linguistics.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** The transformer itself, run by ONNX Runtime in the thread that asks; safe for any thread. */
final class Model {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Model(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads a model.
   *
   * @throws OrtException if it is none
   * @throws LinkageError if there is no runtime for this system
   */
  static Model of(byte[] weights) throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "copydesk");
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Workers are processes of their own: a thread for each is what there is.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return new Model(environment, environment.createSession(weights, options));
    }
  }

  /** Shows a window to the model. */
  Scores run(WindowInput input) throws OrtException {
    try (OnnxTensor pieces = tensor(input.pieces());
        OnnxTensor shapes = tensor(input.shapes());
        OnnxTensor marks = tensor(input.marks());
        OrtSession.Result result =
            session.run(Map.of("pieces", pieces, "shapes", shapes, "marks", marks))) {
      return new Scores(floats(result, "roles"), floats(result, "names"), floats(result, "links"));
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
  }

  private static float[] floats(OrtSession.Result result, String name) {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }
}
