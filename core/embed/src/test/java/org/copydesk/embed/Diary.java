package org.copydesk.embed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;

/** A stage that writes down, whatever process it runs in, which documents it has worked on. */
public final class Diary implements StageFactory<Diary.Settings> {

  /** The settings. */
  public record Settings(@Description("The file to write to.") String file) {}

  record Entry(Span span) implements Annotation {}

  private static final LayerKey<Entry> ENTRIES = LayerKey.of("diary", Entry.class);

  @Override
  public String name() {
    return "diary";
  }

  @Override
  public Class<Settings> settingsType() {
    return Settings.class;
  }

  @Override
  public Descriptor describe(Settings settings) {
    return Descriptor.of("Writes down what it works on.").provides(ENTRIES);
  }

  @Override
  public Stage create(Settings settings, ComponentContext context) {
    return document -> {
      Files.writeString(
          Path.of(settings.file()),
          document.origin().place() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return document.with(ENTRIES, List.of());
    };
  }
}
