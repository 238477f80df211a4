package org.copydesk.bench.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.plugin.actors.ActorLinkerFactory;
import org.copydesk.plugin.actors.ActorLinkerSettings;
import org.copydesk.plugin.linguistics.EncoderChoice;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.testkit.Chain;
import org.copydesk.testkit.TestContext;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the linker takes over a text whose tokens, sentences and names are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ActorLinkerBenchmark {

  private static final Path EXAMPLES = Path.of("docs/examples/newsroom/documents");

  /** The length of the text. */
  @Param({"5000", "100000", "1000000"})
  public int characters;

  private final Stage linker =
      new ActorLinkerFactory().create(ActorLinkerSettings.DEFAULTS, TestContext.shared());
  private @Nullable Document document;

  /** Reads the example documents again and again until the text is long enough. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> articles = articles();
    for (int i = 0; text.length() < characters; i++) {
      text.append(articles.get(i % articles.size())).append("\n\n");
    }
    document =
        Chain.of(new LinguisticsFactory(), new LinguisticsSettings(true, EncoderChoice.NONE))
            .process(text.substring(0, characters));
  }

  private static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      List<String> articles = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
      return articles;
    }
  }

  /** Finds the actors of the whole text. */
  @Benchmark
  public Document link() throws Exception {
    return linker.process(Objects.requireNonNull(document));
  }
}
