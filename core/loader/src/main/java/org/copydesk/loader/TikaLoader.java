package org.copydesk.loader;

import java.util.concurrent.atomic.AtomicBoolean;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.LoadReceiver;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.scan.Tesseract;
import org.copydesk.loader.tika.Parsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents of any format that Tika knows.
 *
 * <p>One thread at a time. The first loader of a process loads the parsers (about a second); all
 * others share them and cost nothing.
 */
public final class TikaLoader implements DocumentLoader {

  private static final Logger LOG = LoggerFactory.getLogger(TikaLoader.class);
  private static final AtomicBoolean WARNED = new AtomicBoolean();

  private final LoaderSettings settings;
  private final Formats formats;

  private TikaLoader(LoaderSettings settings, Formats formats) {
    this.settings = settings;
    this.formats = formats;
  }

  /** Makes a loader. */
  public static TikaLoader of(LoaderSettings settings) {
    if (settings.ocr() && !Tesseract.isInstalled() && WARNED.compareAndSet(false, true)) {
      LOG.warn(
          "'ocr: on' needs Tesseract, which is not installed here: pictures and scanned pages stay"
              + " without text. Install it (on Debian: apt-get install tesseract-ocr), or set"
              + " 'ocr: off'.");
    }
    return new TikaLoader(settings, new Formats(Parsers.shared(), settings));
  }

  @Override
  public void load(Resource resource, LoadReceiver receiver) {
    new Reading(settings, formats, receiver).read(resource);
  }
}
