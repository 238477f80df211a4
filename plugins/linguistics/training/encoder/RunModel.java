import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the encoder over windows, one at a time on one thread, as the product does.
 *
 * <p>{@code java -cp onnxruntime.jar RunModel.java MODEL WINDOWS OUT}: WINDOWS has three lines a window (pieces, shapes, marks); OUT gets
 * the outputs of each window in turn (roles, names, links) as little-endian floats.
 */
public final class RunModel {

  private static final List<String> INPUTS = List.of("pieces", "shapes", "marks");
  private static final List<String> OUTPUTS = List.of("roles", "names", "links");

  private RunModel() {}

  public static void main(String[] arguments) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    long began = System.nanoTime();
    try (OrtSession session = environment.createSession(arguments[0], options);
        BufferedReader windows = Files.newBufferedReader(Path.of(arguments[1]));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 20)) {
      System.err.printf("loaded in %.2f s%n", (System.nanoTime() - began) / 1e9);
      long pieces = 0;
      began = System.nanoTime();
      for (String line = windows.readLine(); line != null; line = windows.readLine()) {
        long[][] window = {numbers(line), numbers(windows.readLine()), numbers(windows.readLine())};
        pieces += window[0].length;
        run(environment, session, window, out);
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      System.err.printf("%d pieces in %.1f s, %.0f a second%n", pieces, seconds, pieces / seconds);
    }
  }

  private static long[] numbers(String line) {
    return Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  private static void run(OrtEnvironment environment, OrtSession session, long[][] window, OutputStream out)
      throws OrtException, IOException {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    for (int i = 0; i < window.length; i++) {
      inputs.put(INPUTS.get(i), OnnxTensor.createTensor(environment, new long[][] {window[i]}));
    }
    try (OrtSession.Result result = session.run(inputs)) {
      for (String name : OUTPUTS) {
        write((OnnxTensor) result.get(name).orElseThrow(), out);
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static void write(OnnxTensor tensor, OutputStream out) throws IOException {
    FloatBuffer floats = tensor.getFloatBuffer();
    ByteBuffer bytes = ByteBuffer.allocate(floats.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(floats);
    out.write(bytes.array());
  }
}
