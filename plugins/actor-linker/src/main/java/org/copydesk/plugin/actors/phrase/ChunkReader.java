package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes phrases of chunks. */
final class ChunkReader {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with");
  private static final int LONGEST_TITLE = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final Names names;

  ChunkReader(Words words, Lexicon lexicon, Names names) {
    this.words = words;
    this.lexicon = lexicon;
    this.names = names;
  }

  /** Returns the name that a chunk ends with, a group named after somebody, or a description. */
  Phrase read(Chunk chunk) {
    NamePhrase last = names.at(chunk.to() - 1);
    if (last != null && last.to() == chunk.to()) {
      return last;
    }
    HeadNoun noun = noun(chunk.core(), chunk.to()).filter(n -> isActor(n, chunk.to())).orElse(null);
    Phrase owner = owner(chunk);
    if (noun != null
        && owner instanceof NamePhrase name
        && name.to() <= chunk.to()
        && makesGroup(noun, chunk)) {
      return new GroupPhrase(groupFrom(chunk, name, noun), chunk.to(), name, noun);
    }
    if (noun != null && owner instanceof NamePhrase name && makesGroupOf(noun, name, chunk)) {
      return new GroupPhrase(chunk.from(), name.to(), name, noun);
    }
    return nominal(chunk, noun, owner, chunk.to());
  }

  /** 'supporters of the Red Hand' are the Red Hand supporters. */
  private boolean makesGroupOf(HeadNoun noun, NamePhrase name, Chunk chunk) {
    boolean plain = chunk.to() - chunk.core() == 1;
    return plain
        && noun.plural()
        && name.from() >= chunk.to()
        && (name.kind() == NameKind.BODY || name.kind() == NameKind.PERSON)
        && makesGroup(noun, chunk);
  }

  /** Returns what stands before the name that a chunk ends with, null for nothing that tells. */
  @Nullable NominalPhrase before(Chunk chunk, NamePhrase name) {
    int to = name.from();
    HeadNoun noun = to > chunk.core() ? noun(chunk.core(), to).orElse(null) : null;
    if (noun == null) {
      return null;
    }
    return nominal(chunk, noun, owner(chunk), to);
  }

  private NominalPhrase nominal(
      Chunk chunk, @Nullable HeadNoun noun, @Nullable Phrase owner, int to) {
    List<Integer> modifiers = new ArrayList<>();
    for (int i = chunk.core(); i < to - 1; i++) {
      modifiers.add(i);
    }
    boolean plural = noun != null ? noun.plural() : isPlural(to - 1);
    return new NominalPhrase(chunk.from(), to, chunk.determiner(), noun, plural, modifiers, owner);
  }

  /** 'a source' speaks, 'the source of power' does not. */
  private boolean isActor(HeadNoun noun, int to) {
    return !(noun.text().equals("source") || noun.text().equals("sources"))
        || !words.lower(to).equals("of");
  }

  private boolean isPlural(int index) {
    String lower = words.lower(index);
    return lower.endsWith("s") && !lower.equals(words.lemma(index)) || lower.equals("people");
  }

  private @Nullable Phrase owner(Chunk chunk) {
    if (chunk.owner() != null) {
      return chunk.owner();
    }
    for (int i = chunk.to() - 2; i >= chunk.core(); i--) {
      NamePhrase name = names.at(i);
      if (name != null) {
        return name;
      }
    }
    return chunk.owner() == null ? after(chunk.to()) : null;
  }

  /** 'a spokesman for X', 'the governor of X'. */
  private @Nullable Phrase after(int to) {
    if (!LINKS.contains(words.lower(to)) || !words.together(to - 1, to + 1)) {
      return null;
    }
    for (int i = to + 1; i <= to + LONGEST_TITLE && words.together(to, i); i++) {
      NamePhrase name = names.at(i);
      if (name != null) {
        return name;
      }
      if (!words.lower(i).equals("the") && lexicon.title(words.lower(i)).isEmpty()) {
        return null;
      }
    }
    return null;
  }

  /** The longest noun of the lexicon that ends where the phrase ends. */
  private Optional<HeadNoun> noun(int core, int to) {
    Optional<HeadNoun> two =
        to - core > 1
            ? lexicon.head(words.lower(to - 2) + " " + words.lower(to - 1))
            : Optional.empty();
    return two.isPresent() ? two : lexicon.head(words.lower(to - 1));
  }

  /** 'ISIS supporters' and "Trump's campaign" are somebody; 'a Taliban spokesman' is some man. */
  private static boolean makesGroup(HeadNoun noun, Chunk chunk) {
    return chunk.determiner() != Determiner.INDEFINITE
        && chunk.determiner() != Determiner.NONE_IN_PARTICULAR
        && noun.type() != ActorType.COUNTRY
        && (noun.plural() || noun.type() != ActorType.PERSON);
  }

  /** People are described, with their article; a body is named, without it. */
  private static int groupFrom(Chunk chunk, NamePhrase name, HeadNoun noun) {
    return noun.plural() ? chunk.from() : name.from();
  }
}
