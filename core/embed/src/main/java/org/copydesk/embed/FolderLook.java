package org.copydesk.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.engine.worker.TimeLimits;
import org.copydesk.engine.worker.Workbench;
import org.copydesk.loader.FolderSource;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TikaLoader;

/**
 * A look into a folder: what lies there, and what a few of its files are like.
 *
 * @param survey what lies there, by the names
 * @param sample what up to 20 files gave when they were read, without any stage
 */
public record FolderLook(Survey survey, Sample sample) {

  /** How many files a sample has at most. */
  public static final int SAMPLE = 20;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Looks into a folder; starts no other program.
   *
   * @param exclude globs of what to leave out, relative to the folder
   * @param output a folder that is never entered
   * @throws IOException if the folder cannot be listed
   */
  public static FolderLook at(Path folder, List<String> exclude, Path output) throws IOException {
    DocumentSource source = FolderSource.of(folder).excluding(exclude).without(output);
    Listing listing = Listing.of(source, FileTypes.standard());
    try (Workbench worker =
        new Workbench(
            List.of(), () -> TikaLoader.of(LoaderSettings.standard()), TimeLimits.of(PATIENCE))) {
      Sample sample = Sample.of(listing.sample(SAMPLE), worker, PATIENCE, Duration.ZERO);
      return new FolderLook(listing.survey(), sample);
    }
  }
}
