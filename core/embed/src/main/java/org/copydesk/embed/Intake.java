package org.copydesk.embed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.InputDefinition;
import org.copydesk.engine.config.LimitsDefinition;
import org.copydesk.engine.config.Switch;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.run.Input;
import org.copydesk.loader.FolderSource;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.StandardInput;
import org.copydesk.loader.TikaLoader;
import org.copydesk.loader.format.Limits;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.markup.Extent;

/** What a pipeline file's {@code input} says, as a source and loaders. */
final class Intake implements AutoCloseable {

  private final Input input;
  private final LoaderSettings reading;
  private final Optional<StandardInput> standard;

  private Intake(Input input, LoaderSettings reading, Optional<StandardInput> standard) {
    this.input = input;
    this.reading = reading;
    this.standard = standard;
  }

  static Intake of(Definition definition, InputStream in) {
    InputDefinition wanted = input(definition);
    LoaderSettings reading = reading(wanted);
    Optional<StandardInput> standard =
        wanted.path().equals(InputDefinition.STANDARD_INPUT)
            ? Optional.of(StandardInput.of(in))
            : Optional.empty();
    DocumentSource source =
        standard.<DocumentSource>map(one -> one).orElseGet(() -> folder(definition));
    return new Intake(
        new Input(source, Builds.reading(reading), definition.run().limits()), reading, standard);
  }

  /** Returns the folder or file that a definition's input names. */
  static Path path(Definition definition) {
    return input(definition).path();
  }

  /** Returns what lists the files of a definition's input, which is not standard input. */
  static DocumentSource folder(Definition definition) {
    InputDefinition wanted = input(definition);
    return FolderSource.of(wanted.path())
        .including(wanted.include())
        .excluding(wanted.exclude())
        .without(definition.output());
  }

  private static InputDefinition input(Definition definition) {
    InputDefinition wanted = definition.input();
    if (wanted == null) {
      throw new IllegalArgumentException("A pipeline file has an 'input'.");
    }
    return wanted;
  }

  /** Returns how a definition's documents are read. */
  static LoaderSettings reading(Definition definition) {
    return reading(input(definition));
  }

  private static LoaderSettings reading(InputDefinition wanted) {
    LoaderSettings settings =
        LoaderSettings.standard()
            .withHtml(Extent.valueOf(wanted.html().name()))
            .withOcr(wanted.ocr() == Switch.ON)
            .withCharset(wanted.charset() == null ? null : Charset.forName(wanted.charset()))
            .withPasswords(passwords(wanted))
            .withLimits(limits(wanted.limits()));
    return wanted.language() == null ? settings : settings.withLanguage(wanted.language());
  }

  private static Limits limits(LimitsDefinition wanted) {
    return new Limits(
        wanted.characters(),
        wanted.depth(),
        wanted.embedded(),
        wanted.bytes().bytes(),
        wanted.compressionRatio());
  }

  private static Passwords passwords(InputDefinition wanted) {
    List<String> words = new ArrayList<>();
    wanted.passwords().forEach(secret -> words.add(secret.reveal()));
    Path file = wanted.passwordsFile();
    if (file != null) {
      words.addAll(lines(file));
    }
    return Passwords.of(words);
  }

  /** Returns the lines that hold something; white space may belong to a password. */
  private static List<String> lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isEmpty()).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RunException(
          "The passwords in '" + file + "' cannot be read; it takes one a line, in UTF-8.", e);
    }
  }

  Input input() {
    return input;
  }

  DocumentLoader loader() {
    return TikaLoader.of(reading);
  }

  @Override
  public void close() {
    standard.ifPresent(StandardInput::close);
  }
}
