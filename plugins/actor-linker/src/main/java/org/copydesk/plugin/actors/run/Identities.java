package org.copydesk.plugin.actors.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.plugin.actors.lexicon.Gender;

/**
 * Tells which actors of several documents are one.
 *
 * <p>An actor with an entry is its entry; one without is whoever has the same name and the same
 * nature, unless pronouns show a man in one document and a woman in another; where one entry alone
 * has the name, it is that. Nothing depends on the order of the documents.
 */
final class Identities {

  private static final int DIGITS = 16;

  private final Map<String, Set<String>> entries = new HashMap<>();
  private final Map<String, Integer> men = new HashMap<>();
  private final Map<String, Integer> women = new HashMap<>();

  Identities(List<DocumentActor> actors) {
    actors.stream().filter(actor -> !actor.key().isEmpty()).forEach(this::note);
  }

  private void note(DocumentActor actor) {
    if (actor.kb() != null) {
      entries.computeIfAbsent(actor.key(), key -> new TreeSet<>()).add(actor.kb().id());
    }
    switch (actor.gender()) {
      case MALE -> men.merge(actor.key(), 1, Integer::sum);
      case FEMALE -> women.merge(actor.key(), 1, Integer::sum);
      default -> {
        // Pronouns show nothing.
      }
    }
  }

  /** Returns the id of an actor in the run. */
  String of(DocumentActor actor) {
    if (actor.kb() != null) {
      return digest("entry\n" + actor.kb().id());
    }
    if (actor.key().isEmpty()) {
      return digest("actor\n" + actor.local());
    }
    Set<String> known = entries.getOrDefault(actor.key(), Set.of());
    return known.size() == 1
        ? digest("entry\n" + known.iterator().next())
        : digest("name\n" + actor.key() + "\n" + sex(actor));
  }

  /** A name that a man and a woman have is two; whose pronouns show nothing goes with the more. */
  private String sex(DocumentActor actor) {
    int he = men.getOrDefault(actor.key(), 0);
    int she = women.getOrDefault(actor.key(), 0);
    if (he == 0 || she == 0) {
      return "";
    }
    boolean man = actor.gender() == Gender.UNKNOWN ? he >= she : actor.gender() == Gender.MALE;
    return man ? "he" : "she";
  }

  private static String digest(String key) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
