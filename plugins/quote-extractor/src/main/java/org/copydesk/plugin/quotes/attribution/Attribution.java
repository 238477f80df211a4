package org.copydesk.plugin.quotes.attribution;

import java.util.List;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of who said what in it.
 *
 * @param cue the words that tell of speaking, null if only punctuation does
 * @param speaker the phrase that names the speaker, null if none does
 * @param addressee the phrase that names who is spoken to, null if none does
 * @param contents the pieces of what was said, in order; none when it stands in the next line
 * @param tag the items from the first of speaker and cue to the last
 * @param kind how it was found
 */
public record Attribution(
    @Nullable Range cue,
    @Nullable Range speaker,
    @Nullable Range addressee,
    List<Range> contents,
    Range tag,
    Finding kind) {

  /** Copies the contents. */
  public Attribution {
    contents = List.copyOf(contents);
  }

  /** Returns the same of words that stand in the next line. */
  public Attribution withoutContents() {
    return new Attribution(cue, speaker, addressee, List.of(), tag, kind);
  }
}
