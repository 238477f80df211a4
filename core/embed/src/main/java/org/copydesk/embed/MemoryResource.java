package org.copydesk.embed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Resource;

/** A resource whose bytes are held in memory; immutable. */
public final class MemoryResource implements Resource {

  private final Place place;
  private final byte[] bytes;

  private MemoryResource(Place place, byte[] bytes) {
    this.place = place;
    this.bytes = bytes;
  }

  /**
   * Makes a resource of a plain text.
   *
   * @param name its place and, by its ending, a hint at its type: {@code letter.txt}
   */
  public static MemoryResource of(String name, String text) {
    return new MemoryResource(Place.of(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes a resource of bytes in any format.
   *
   * @param name its place and, by its ending, a hint at its type: {@code report.pdf}
   */
  public static MemoryResource of(String name, byte[] bytes) {
    return new MemoryResource(Place.of(name), bytes.clone());
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name its place and, by its ending, a hint at its type: {@code report.pdf}
   * @throws IOException if the stream cannot be read
   */
  public static MemoryResource of(String name, InputStream in) throws IOException {
    return new MemoryResource(Place.of(name), in.readAllBytes());
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
