package org.copydesk.loader.office.ole;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.tika.TikaFormat;

/** An office file from before 2007: a file system in a file. */
public final class OleFile implements AutoCloseable {

  private final POIFSFileSystem files;

  private OleFile(POIFSFileSystem files) {
    this.files = files;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it is none of this kind, or its table of streams cannot be read
   */
  public static OleFile open(Spool bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      return new OleFile(new POIFSFileSystem(in));
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  public DirectoryNode root() {
    return files.getRoot();
  }

  /** Fills a draft with what the file says of itself: title, authors, when it was made. */
  public void note(Draft draft) {
    Metadata metadata = new Metadata();
    try {
      new SummaryExtractor(metadata).parseSummaries(files);
    } catch (IOException | TikaException | RuntimeException e) {
      metadata = new Metadata(); // a document without its facts is still a document
    }
    TikaFormat.note(metadata, draft);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
