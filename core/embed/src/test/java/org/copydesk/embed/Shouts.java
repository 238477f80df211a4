package org.copydesk.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.component.NoSettings;
import org.copydesk.api.component.Range;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;

/** A small stage and exporter for tests: words in capitals, and a list of them. */
final class Shouts {

  record Shout(Span span) implements Annotation {}

  static final LayerKey<Shout> SHOUTS = LayerKey.of("shouts", Shout.class);

  @Description("How long a shout is.")
  record Length(
      @Description("The least number of letters.") @Default("2") @Range(min = 1, max = 9)
          int letters) {}

  private Shouts() {}

  /** Finds words in capitals; fails on the word BOOM. */
  static final class Finder implements StageFactory<Length> {

    @Override
    public String name() {
      return "shout-finder";
    }

    @Override
    public Class<Length> settingsType() {
      return Length.class;
    }

    @Override
    public Descriptor describe(Length settings) {
      return Descriptor.of("Finds words in capitals.").provides(SHOUTS);
    }

    @Override
    public Stage create(Length settings, ComponentContext context) {
      if (settings.letters() == 9) {
        throw new IllegalArgumentException("nobody shouts nine letters; 'letters' is 1 to 8");
      }
      Pattern pattern = Pattern.compile("\\b\\p{Lu}{" + settings.letters() + ",}\\b");
      return document -> found(document, pattern);
    }

    private static Document found(Document document, Pattern pattern) {
      if (document.text().contains("BOOM")) {
        throw new IllegalStateException("BOOM is too loud");
      }
      List<Shout> shouts = new ArrayList<>();
      Matcher matcher = pattern.matcher(document.text());
      while (matcher.find()) {
        shouts.add(new Shout(new Span(matcher.start(), matcher.end())));
      }
      return document.with(SHOUTS, shouts);
    }
  }

  /** Writes a line a document: its place and its shouts. */
  static final class Lister implements ExporterFactory<NoSettings> {

    @Override
    public String name() {
      return "shout-list";
    }

    @Override
    public Class<NoSettings> settingsType() {
      return NoSettings.class;
    }

    @Override
    public Descriptor describe(NoSettings settings) {
      return Descriptor.of("Lists shouts.").requires(SHOUTS);
    }

    @Override
    public Exporter create(NoSettings settings, Path output, ComponentContext context) {
      return new Listing(output.resolve("shouts.txt"), new StringBuilder());
    }
  }

  private record Listing(Path path, StringBuilder lines) implements Exporter {

    @Override
    public void export(Document document) {
      List<String> words =
          document.layer(SHOUTS).stream().map(shout -> document.text(shout.span())).toList();
      lines.append(document.origin().place()).append(' ').append(words).append('\n');
    }

    @Override
    public List<Path> complete(RunFacts run) throws IOException {
      try (OutputFile file = OutputFile.create(path)) {
        file.writer().append(lines);
        file.commit();
      }
      return List.of(path);
    }

    @Override
    public void close() {}
  }
}
