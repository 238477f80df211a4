package org.copydesk.bench.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.FileResource;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TikaLoader;

/** Copydesk's loader, without stages. */
final class CopydeskLoader implements Reader {

  private final TikaLoader loader = TikaLoader.of(LoaderSettings.standard());

  @Override
  public String name() {
    return "Copydesk";
  }

  @Override
  public Text read(Path file) {
    List<Loaded> outcomes = new ArrayList<>();
    Path name = file.getFileName();
    Place place = Place.of(name == null ? "file" : name.toString());
    loader.load(new FileResource(place, file), outcomes::add);
    String words = outcomes.stream().map(CopydeskLoader::text).collect(Collectors.joining("\n"));
    return new Text(words, failure(outcomes.get(0)));
  }

  private static String text(Loaded outcome) {
    return outcome instanceof Loaded.Read read ? read.document().text() : "";
  }

  private static String failure(Loaded own) {
    if (own instanceof Loaded.Failed failed) {
      return failed.reason().code() + " " + failed.detail();
    }
    Loaded.Read read = (Loaded.Read) own;
    return read.reason() == null ? "" : read.reason().code() + " " + read.detail();
  }
}
