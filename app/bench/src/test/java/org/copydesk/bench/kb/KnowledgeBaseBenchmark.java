package org.copydesk.bench.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entries;
import org.copydesk.plugin.actors.base.EntriesInMemory;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.base.Validity;
import org.copydesk.plugin.actors.index.IndexEntries;
import org.copydesk.plugin.actors.index.IndexFacts;
import org.copydesk.plugin.actors.index.IndexWriter;
import org.copydesk.plugin.actors.index.Origin;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long a built base takes to open, and to find an entry. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KnowledgeBaseBenchmark {

  private static final String[] SYLLABLES = {
    "an", "bar", "cor", "del", "el", "far", "gor", "hal", "in", "jor", "kal", "lor", "mar", "nor"
  };

  /** How many entries the base has. */
  @Param("1000000")
  public int entries;

  private final Random random = new Random(7);
  private Path file = Path.of("");
  private Entries base = EntriesInMemory.of(List.of());
  private int next;

  /** Writes a base of people with two names each, and some more. */
  @Setup(Level.Trial)
  public void build() throws IOException {
    file = Files.createTempFile("copydesk-bench", ".kb");
    try (IndexWriter writer = new IndexWriter(file)) {
      for (int i = 0; i < entries; i++) {
        writer.add(new Origin(0, i + 1L), person(i));
      }
      writer.complete(
          writer.faults(), new IndexFacts(entries, 2L * entries, Map.of(), Map.of(), List.of()));
    }
    base = IndexEntries.open(file);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  private static KnownEntry person(int number) {
    String name = word(number % 4000) + " " + word(number % 90_000 + 4000);
    Details details =
        new Details(
            "politician from " + word(number % 700),
            Validity.ALWAYS,
            List.of(),
            List.of(),
            Map.of(),
            number % 50);
    Entry entry =
        new Entry(
            "Q" + number,
            name,
            ActorType.PERSON,
            Set.of("country:FR"),
            Set.of("politician"),
            details);
    return new KnownEntry(
        entry,
        List.of(
            Name.of(name, AliasKind.NAME),
            Name.of(word(number) + " " + word(number % 90_000 + 4000), AliasKind.NAME),
            Name.of(word(number * 31 % 1_000_000) + " Jr", AliasKind.NAME)));
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("X");
    for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  /** Opens it for the first time after it was written, and finds one entry. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Fork(3)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Optional<KnownEntry> firstOpening() {
    return IndexEntries.open(file).entry("Q1");
  }

  /** Opens it and finds one entry, when code is warm. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Optional<KnownEntry> open() {
    return IndexEntries.open(file).entry("Q1");
  }

  /** Finds the entries of an alias that is there, a different one each time. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public List<Entries.Hit> alias() {
    int number = random.nextInt(entries);
    return base.named(word(number) + word(number % 90_000 + 4000));
  }

  /** Asks for a name that is not there. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public List<Entries.Hit> unknownName() {
    return base.named("Nobody" + next++);
  }

  /** Asks what is asked of every token of a document. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public int start() {
    return base.longestFrom(word(random.nextInt(entries)));
  }

  /** Finds an entry by its id. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Optional<KnownEntry> id() {
    return base.entry("Q" + random.nextInt(entries));
  }
}
