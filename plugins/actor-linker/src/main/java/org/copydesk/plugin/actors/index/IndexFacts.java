package org.copydesk.plugin.actors.index;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told of a built base.
 *
 * @param entries how many there are
 * @param names how many names they have
 * @param types how many entries there are of each type
 * @param languages how many names there are of each language; those of any are under {@code any}
 * @param madeFrom the files, in their order
 */
public record IndexFacts(
    long entries,
    long names,
    Map<String, Long> types,
    Map<String, Long> languages,
    List<Source> madeFrom) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A file that a base was made from.
   *
   * @param file its name without its folder
   * @param format in which it was read
   * @param sha256 the digest of its bytes, in hexadecimal digits
   * @param entries how many were taken from it
   */
  public record Source(String file, String format, String sha256, long entries) {}

  static IndexFacts of(byte[] written) {
    return JSON.readValue(written, IndexFacts.class);
  }

  byte[] written() {
    return JSON.writeValueAsBytes(this);
  }
}
