package org.copydesk.engine.pipeline;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.engine.store.Traits;

/**
 * The {@code when} of a stage; what it names must all hold.
 *
 * @param languages ISO 639-1 codes, empty for any language
 * @param mediaTypes such as {@code application/pdf} or {@code text/*}, empty for any type
 */
public record Condition(Set<String> languages, Set<String> mediaTypes) {

  /** Holds for every document. */
  public static final Condition ALWAYS = new Condition(Set.of(), Set.of());

  /** Copies the sets, sorted. */
  public Condition {
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    mediaTypes = Collections.unmodifiableSet(new TreeSet<>(mediaTypes));
  }

  /** Tells whether a stage runs on a document; an unknown language is in no list. */
  public boolean holds(Traits traits) {
    String language = traits.language();
    boolean spoken = languages.isEmpty() || (language != null && languages.contains(language));
    return spoken && takes(traits.mediaType());
  }

  /** Tells whether it holds for documents of a media type in some language. */
  public boolean takes(String mediaType) {
    return mediaTypes.isEmpty() || mediaTypes.stream().anyMatch(t -> fits(t, mediaType));
  }

  private static boolean fits(String wanted, String actual) {
    return wanted.endsWith("/*")
        ? actual.startsWith(wanted.substring(0, wanted.length() - 1))
        : actual.equals(wanted);
  }
}
