package org.copydesk.engine.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reading a resource depends on.
 *
 * @param sha256 the digest of its bytes, 64 hexadecimal digits
 * @param fileName its name, which helps to tell its type
 * @param reading a digest of the loader's version and settings; empty when unknown, in which case
 *     nothing is reused
 */
public record LoadKey(String sha256, String fileName, String reading) {

  /**
   * A name whose middle tells nothing of its type: one or two endings do, and for some tables of
   * results the first letter. Names without an ending, such as {@code README}, may tell it whole.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<lead>\\p{Alpha}_)?(?<own>.+?)(?<ending>(\\.\\p{Alpha}{1,5})?\\.[^.]*)",
          Pattern.DOTALL);

  /** Shorter names stand in any text by chance. */
  private static final int LEAST = 4;

  /** Returns the key of the same bytes under any name of the same kind. */
  String ofAnyName() {
    Matcher name = NAME.matcher(fileName);
    String lead = name.matches() && name.group("lead") != null ? name.group("lead") : "";
    return name.matches() ? key("*/" + lead + "*" + name.group("ending")) : toString();
  }

  /** Tells whether something that came out has its name, or part of it, from the file's name. */
  boolean isNamedIn(Kept kept) {
    Matcher name = NAME.matcher(fileName);
    if (!name.matches()) {
      return true;
    }
    String own = name.group("own");
    return own.length() < LEAST
        || own.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')
        || kept.place().embeddedPath().startsWith(own)
        || kept.detail().contains(own)
        || (kept.document() != null && isIn(kept.document().json(), own));
  }

  /** Most texts do not have the name at all; the others are looked at closely. */
  private static boolean isIn(String json, String own) {
    return json.contains(own) && DocumentJson.metadata(json).contains(own);
  }

  private String key(String name) {
    return sha256 + "/" + Chain.digest(reading) + "/" + name;
  }

  @Override
  public String toString() {
    return key(fileName);
  }
}
