package org.copydesk.loader;

import java.util.function.Consumer;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Resource;
import org.copydesk.loader.tika.Parsers;

/**
 * Reads documents of any format that Tika knows.
 *
 * <p>One thread at a time. The first loader of a process loads the parsers (about a second); all
 * others share them and cost nothing.
 */
public final class TikaLoader implements DocumentLoader {

  private final LoaderSettings settings;
  private final Formats formats;

  private TikaLoader(LoaderSettings settings, Formats formats) {
    this.settings = settings;
    this.formats = formats;
  }

  /** Makes a loader. */
  public static TikaLoader of(LoaderSettings settings) {
    return new TikaLoader(settings, new Formats(Parsers.shared(settings.ocr()), settings));
  }

  @Override
  public void load(Resource resource, Consumer<Loaded> receiver) {
    new Reading(settings, formats, receiver).read(resource);
  }
}
