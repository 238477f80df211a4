package org.copydesk.plugin.actors.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.lexicon.Gender;

/**
 * Tells which actors of several documents are one.
 *
 * <p>An actor with an entry is its entry; one without is whoever has the same name and the same
 * nature, unless pronouns show a man in one document and a woman in another; where one entry alone
 * has the name, it is that. A shorter name is that of the fuller one which some document uses for
 * the same actor, where there is one such alone; a person of whom a document has the surname alone
 * is whoever alone has it in the run. Nothing depends on the order of the documents.
 */
final class Identities {

  private static final int DIGITS = 16;

  private final Map<String, Set<String>> entries = new HashMap<>();
  private final Map<String, Set<String>> fuller = new HashMap<>();
  private final Map<String, Set<String>> bearers = new HashMap<>();
  private final Set<String> inDocuments = new HashSet<>();
  private final Map<String, Integer> men = new HashMap<>();
  private final Map<String, Integer> women = new HashMap<>();

  Identities(List<DocumentActor> actors) {
    for (DocumentActor actor : actors) {
      for (String shorter : actor.shorter()) {
        fuller.computeIfAbsent(shorter, key -> new TreeSet<>()).add(actor.key());
      }
    }
    actors.forEach(this::noteSurname);
    actors.forEach(this::note);
  }

  private void noteSurname(DocumentActor actor) {
    if (actor.type() == ActorType.PERSON && !actor.key().isEmpty()) {
      String surname = NameKey.surname(actor.key());
      bearers.computeIfAbsent(surname, key -> new TreeSet<>()).add(full(actor.key()));
      inDocuments.add(actor.document() + "\n" + surname);
    }
  }

  /** Returns the key of the fullest name; each step has more words than the one before. */
  private String full(String name) {
    String key = name;
    Set<String> longer = fuller.getOrDefault(key, Set.of());
    while (longer.size() == 1) {
      key = longer.iterator().next();
      longer = fuller.getOrDefault(key, Set.of());
    }
    return key;
  }

  /** Returns what tells an actor from others in the run, empty where nothing does. */
  private String key(DocumentActor actor) {
    boolean another = inDocuments.contains(actor.document() + "\n" + actor.surname());
    Set<String> people = bearers.getOrDefault(actor.surname(), Set.of());
    return people.size() == 1 && !another ? people.iterator().next() : full(actor.key());
  }

  private void note(DocumentActor actor) {
    String key = key(actor);
    if (key.isEmpty()) {
      return;
    }
    if (actor.kb() != null) {
      entries.computeIfAbsent(key, k -> new TreeSet<>()).add(actor.kb().id());
    }
    switch (actor.gender()) {
      case MALE -> men.merge(key, 1, Integer::sum);
      case FEMALE -> women.merge(key, 1, Integer::sum);
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
    String key = key(actor);
    if (key.isEmpty()) {
      return digest("actor\n" + actor.local());
    }
    Set<String> known = entries.getOrDefault(key, Set.of());
    return known.size() == 1
        ? digest("entry\n" + known.iterator().next())
        : digest("name\n" + key + "\n" + sex(actor, key));
  }

  /** A name that a man and a woman have is two; whose pronouns show nothing goes with the more. */
  private String sex(DocumentActor actor, String key) {
    int he = men.getOrDefault(key, 0);
    int she = women.getOrDefault(key, 0);
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
