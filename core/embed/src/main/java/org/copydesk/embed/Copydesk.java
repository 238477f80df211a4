package org.copydesk.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Resource;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.store.Outcome;
import org.copydesk.engine.worker.TimeLimits;
import org.copydesk.engine.worker.Workbench;
import org.copydesk.loader.FileResource;
import org.copydesk.loader.TikaLoader;

/**
 * A pipeline inside another Java program: documents in, quotes, statistics and actors out.
 *
 * <pre>{@code
 * try (Copydesk desk = Copydesk.builder().plugins(Path.of("plugins"))
 *     .stages("linguistics", "quote-extractor").build()) {
 *   Document document = desk.process("\"We are ready,\" said the mayor.");
 *   for (Quote quote : document.layer(Layers.QUOTES)) {
 *     System.out.println(document.text(quote.span()));
 *   }
 * }
 * }</pre>
 *
 * <p>Threads: any thread may call it at any time. At most as many documents as there are workers
 * are in work at once; further callers wait. Documents and layers that it gives are immutable and
 * stay valid after {@link #close}. It keeps nothing on disk, sets up no logging and never ends the
 * process.
 *
 * <p>To run a pipeline file over a folder, with a run store and outputs, see {@link #load}.
 */
public final class Copydesk implements AutoCloseable {

  private static final int AHEAD_EACH = 2;

  private final Pipeline pipeline;
  private final DeskSettings settings;
  private final Bench bench;
  private final ExecutorService pool;
  private final int ahead;
  private final AutoCloseable plugins;

  Copydesk(Pipeline pipeline, DeskSettings settings, AutoCloseable plugins) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.plugins = plugins;
    this.bench = new Bench(settings.workers(), () -> worker(pipeline.stages()));
    this.pool = Executors.newFixedThreadPool(settings.workers(), Copydesk::thread);
    this.ahead = settings.workers() * AHEAD_EACH;
  }

  private Workbench worker(List<StageStep> stages) {
    return new Workbench(
        stages, () -> TikaLoader.of(settings.reading()), TimeLimits.of(settings.timeout()));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "copydesk");
    thread.setDaemon(true);
    return thread;
  }

  /** Starts a pipeline that is put together in the program. */
  public static CopydeskBuilder builder() {
    return new CopydeskBuilder();
  }

  /** Takes a pipeline file, to check it, run it or export again; reads nothing yet. */
  public static PipelineFile load(Path file) {
    return new PipelineFile(file);
  }

  /**
   * Opens plugin folders, to list and describe what is in them; the caller closes the catalog.
   *
   * @throws org.copydesk.engine.plugin.PluginException if a plugin cannot be used
   */
  public static Catalog catalog(Path... folders) {
    Installed installed = new Installed();
    installed.addFolders(List.of(folders));
    return installed.open();
  }

  /** Returns the folder in which plugins are unpacked where no other is set; it may not exist. */
  public static Path cache() {
    return Installed.usersCache();
  }

  /**
   * Processes a plain text.
   *
   * @throws DocumentException if a stage failed on it
   */
  public Document process(String text) {
    return processed(MemoryResource.of("text.txt", text));
  }

  /**
   * Processes a file of any format; what is embedded in it is left aside (see {@link #outcomes}).
   *
   * @throws DocumentException if it cannot be read whole or a stage failed on it
   */
  public Document process(Path file) {
    return processed(resource(file));
  }

  /**
   * Processes the bytes of a stream, which is read to its end and left open; what is embedded in
   * them is left aside (see {@link #outcomes}).
   *
   * @param name its ending helps to tell the format: {@code report.pdf}
   * @throws IOException if the stream cannot be read
   * @throws DocumentException if they cannot be read whole or a stage failed on them
   */
  public Document process(InputStream in, String name) throws IOException {
    return processed(MemoryResource.of(name, in));
  }

  /**
   * Processes a document that was made elsewhere; layers that it has already are kept, and their
   * stages left out.
   *
   * @throws DocumentException if a stage failed on it
   */
  public Document process(Document document) {
    return whole(resume(new Loaded.Read(document, null, "")));
  }

  private Document processed(Resource resource) {
    Place place = resource.place();
    Outcome own =
        outcomes(resource).stream()
            .filter(outcome -> outcome.loaded().place().equals(place))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nothing came of " + place + "."));
    return whole(own);
  }

  private static Document whole(Outcome outcome) {
    boolean processed = outcome.entry().status() == Status.PROCESSED;
    return outcome
        .document()
        .filter(document -> processed)
        .orElseThrow(() -> new DocumentException(outcome));
  }

  /**
   * Processes a resource and what is embedded in it, and tells what became of each; never throws
   * for a bad document.
   *
   * @return the resource's own outcome first, then the embedded ones in their order
   */
  public List<Outcome> outcomes(Resource resource) {
    List<Outcome> outcomes = new ArrayList<>();
    return bench.with(
        worker -> {
          worker.read(resource, outcome -> add(outcomes, outcome));
          return List.copyOf(outcomes);
        });
  }

  /**
   * Reads a resource and what is embedded in it, and runs no stage; never throws for a bad
   * document.
   *
   * @return as {@link #outcomes(Resource)}, with documents that have no layer yet; {@link #resume}
   *     runs the stages on one of them
   */
  public List<Outcome> read(Resource resource) {
    List<Outcome> outcomes = new ArrayList<>();
    try (Workbench reader = worker(List.of())) {
      reader.read(resource, outcome -> add(outcomes, outcome));
    }
    return outcomes;
  }

  /** Reads a file and what is embedded in it, and runs no stage; see {@link #read(Resource)}. */
  public List<Outcome> read(Path file) {
    return read(resource(file));
  }

  /**
   * Runs the stages on what was read before; never throws for a bad document.
   *
   * @param loaded layers that a document in it has already are kept, and their stages left out
   */
  public Outcome resume(Loaded loaded) {
    return bench.with(worker -> worker.resume(new Outcome(loaded, List.of())));
  }

  /** Returns the stages in their order. */
  public List<Producer> stages() {
    return pipeline.stages().stream().map(StageStep::producer).toList();
  }

  private static void add(List<Outcome> outcomes, Outcome outcome) {
    boolean own = outcome.loaded().place().inside().isEmpty();
    outcomes.add(own ? 0 : outcomes.size(), outcome);
  }

  /** Processes a file and what is embedded in it; see {@link #outcomes(Resource)}. */
  public List<Outcome> outcomes(Path file) {
    return outcomes(resource(file));
  }

  /**
   * Processes plain texts on all workers.
   *
   * @return their documents in the order of the texts
   * @throws DocumentException for the first text on which a stage failed
   */
  public List<Document> processAll(Collection<String> texts) {
    Stream<Resource> resources = texts.stream().map(text -> MemoryResource.of("text.txt", text));
    return processAll(resources).map(Copydesk::whole).toList();
  }

  /**
   * Processes resources on all workers, a few ahead of what is taken from the stream, so that any
   * number of them needs little memory.
   *
   * @param resources read by one thread at a time
   * @return the outcomes in the order of the resources, each followed by those of what is embedded
   *     in it; {@link LedgerEntry} tells how each ended
   */
  public Stream<Outcome> processAll(Stream<? extends Resource> resources) {
    Iterator<List<Outcome>> outcomes =
        new Ahead<Resource, List<Outcome>>(
            resources.<Resource>map(resource -> resource).iterator(), this::outcomes, pool, ahead);
    Spliterator<List<Outcome>> inOrder =
        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED);
    return StreamSupport.stream(inOrder, false).flatMap(List::stream);
  }

  private static Resource resource(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return new FileResource(Place.of(name == null ? file.toString() : name.toString()), file);
  }

  /** Lets go of stages, loaders, threads and plugins; work that was begun ends first. */
  @Override
  public void close() {
    pool.shutdown();
    bench.close();
    try {
      plugins.close();
    } catch (Exception e) {
      throw new IllegalStateException("The plugins could not be closed: " + e.getMessage(), e);
    }
  }
}
