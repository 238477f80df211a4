package org.copydesk.loader.format;

/** Reads documents of some media types. */
@FunctionalInterface
public interface Format {

  /**
   * Fills a draft with what the bytes say.
   *
   * @throws Exception if they cannot be read on; what the draft holds by then is kept
   */
  void read(Spool bytes, Source source, Draft draft) throws Exception;

  /** Returns who reads, in a word for people: the room of the loader that the reader lives in. */
  default String reader() {
    String here = Format.class.getPackageName();
    String room = getClass().getPackageName().substring(here.lastIndexOf('.') + 1);
    return room.contains(".") ? room.substring(0, room.indexOf('.')) : room;
  }

  /**
   * What is known of the bytes beforehand.
   *
   * @param name the file's name, empty when it has none
   * @param type the media type, such as {@code text/html}
   * @param exactType the type with its parameters, which some parsers are told apart by: {@code
   *     application/vnd.wordperfect; version=5.1}
   */
  record Source(String name, String type, String exactType) {}
}
