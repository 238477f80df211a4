package org.copydesk.engine.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a pipeline file's text: UTF-8, of a sane size, without control characters. */
final class SourceReader {

  private static final int MOST_BYTES = 1 << 20;

  private SourceReader() {}

  /**
   * Reads the text.
   *
   * @throws ConfigurationException if the file cannot be read as text
   */
  static String read(Path file) {
    String name = file.toString();
    byte[] bytes = bytes(file, name);
    for (byte b : bytes) {
      if (b == 0) {
        throw refuse(name, "this is a binary file. A pipeline file is YAML text in UTF-8.");
      }
    }
    String text = decode(bytes, name);
    checkCharacters(text, name);
    return text;
  }

  private static byte[] bytes(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw refuse(name, "this is a folder. Name the pipeline file in it, a YAML file.");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw refuse(name, "this file has more than 1 MiB, too much for a pipeline file.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw refuse(name, "there is no such file. Check the path.");
    } catch (IOException e) {
      throw refuse(name, "this file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static String decode(byte[] bytes, String name) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      String whole = withoutMark(new String(bytes, StandardCharsets.UTF_8));
      int wrong = bytes[in.position()] & 0xFF;
      throw refuse(
          SourceText.of(name, whole),
          text,
          String.format("byte 0x%02X is no UTF-8. Save the file in the encoding UTF-8.", wrong));
    }
    return text;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void checkCharacters(String text, String name) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int point = text.codePointAt(i);
      if (!StreamReader.isPrintable(point)) {
        throw refuse(
            SourceText.of(name, text),
            text.substring(0, i),
            String.format("character U+%04X cannot be printed. Remove it.", point));
      }
    }
  }

  private static ConfigurationException refuse(String name, String message) {
    return refuse(new Mark(0, 0, 0), SourceText.of(name, ""), message);
  }

  /** Refuses what stands behind the good beginning. */
  private static ConfigurationException refuse(SourceText source, String good, String message) {
    List<String> lines = SourceText.of("", good).lines();
    String last = lines.get(lines.size() - 1);
    int column = last.codePointCount(0, last.length()) + 1;
    return refuse(new Mark(lines.size(), column, 1), source, message);
  }

  private static ConfigurationException refuse(Mark mark, SourceText source, String message) {
    return new ConfigurationException(List.of(source.problem(mark, message)));
  }
}
