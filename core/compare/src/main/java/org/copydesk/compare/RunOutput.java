package org.copydesk.compare;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Lines that a run wrote.
 *
 * <p>Opening reads the file once and keeps the id, the place and the offset of each document, so
 * that memory grows with their number and not with their size. Not for several threads.
 */
public final class RunOutput implements Closeable {

  private static final String FILE = "documents.jsonl";
  private static final int BUFFER = 1 << 16;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(200)
                          .build())
                  .build())
          .build();

  private final Path file;
  private final FileChannel channel;
  private final List<OutputRow> rows;

  private RunOutput(Path file, FileChannel channel, List<OutputRow> rows) {
    this.file = file;
    this.channel = channel;
    this.rows = rows;
  }

  /**
   * Opens the JSON Lines of a run.
   *
   * @param place the file, or the folder of the run's outputs with {@code documents.jsonl} in it
   * @throws OutputException when it is not there, cannot be read, or is something else
   */
  public static RunOutput open(Path place) {
    Path file = Files.isDirectory(place) ? place.resolve(FILE) : place;
    if (!Files.isRegularFile(file)) {
      throw new OutputException(
          Files.isDirectory(place)
              ? place + " has no " + FILE + ". Add '- use: jsonl' to the outputs of its pipeline."
              : place + " does not exist, or is no file.");
    }
    try {
      FileChannel channel = FileChannel.open(file);
      try {
        return new RunOutput(file, channel, index(file));
      } catch (OutputException | IOException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new OutputException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<OutputRow> index(Path file) throws IOException {
    List<OutputRow> rows = new ArrayList<>();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        JsonParser parser = JSON.createParser(bytes)) {
      while (parser.nextToken() != null) {
        rows.add(row(file, parser));
      }
    } catch (UnexpectedEndOfInputException e) {
      throw new OutputException(
          file + ", line " + (rows.size() + 1) + ": cut off. Run the pipeline again, or 'export'.",
          e);
    } catch (JacksonException e) {
      throw new OutputException(
          file + ", line " + e.getLocation().getLineNr() + ": not the JSON of a document.", e);
    }
    return rows;
  }

  private static OutputRow row(Path file, JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    long offset = parser.currentTokenLocation().getByteOffset();
    String id = "";
    String place = "";
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("id")) {
          id = parser.getString();
        } else if (name.equals("source") && parser.currentToken() == JsonToken.START_OBJECT) {
          place = place(parser);
        } else {
          parser.skipChildren();
        }
      }
    }
    if (id.isEmpty() || place.isEmpty()) {
      throw new OutputException(
          file + ", line " + line + ": no document of a run; it has no 'id' or no 'source'.");
    }
    return new OutputRow(id, place, offset, line);
  }

  private static String place(JsonParser parser) {
    String place = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean path = parser.currentName().equals("path");
      parser.nextToken();
      if (path) {
        place = parser.getString();
      }
      parser.skipChildren();
    }
    return place;
  }

  /** Returns how many documents it holds. */
  public int size() {
    return rows.size();
  }

  List<OutputRow> rows() {
    return rows;
  }

  /** Reads one document. */
  JsonNode read(OutputRow row) {
    try {
      channel.position(row.offset());
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
      return JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(bytes);
    } catch (IOException | JacksonException e) {
      throw new OutputException(
          file + ", line " + row.line() + ": changed while it was read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new OutputException(file + " cannot be closed: " + e.getMessage(), e);
    }
  }
}
