package org.copydesk.plugin.actors.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads 'one of them' and 'one of the nurses' as somebody. */
final class Partitives {

  private static final Set<String> THEY = Set.of("them", "us", "these", "those");
  private static final HeadNoun ANYBODY =
      new HeadNoun("person", Set.of(ActorType.PERSON), false, Gender.UNKNOWN);

  private final Words words;
  private final Lexicon lexicon;
  private final Chunker chunker;

  Partitives(Words words, Lexicon lexicon, Chunker chunker) {
    this.words = words;
    this.lexicon = lexicon;
    this.chunker = chunker;
  }

  /** Returns the description that begins at an index, null for none. */
  @Nullable NominalPhrase at(int from) {
    boolean one = words.lower(from).equals("one") && words.lower(from + 1).equals("of");
    if (!one || !words.together(from, from + 2)) {
      return null;
    }
    int whole = from + 2;
    Chunk chunk = chunker.at(whole);
    if (chunk == null) {
      return THEY.contains(words.lower(whole)) ? one(from, whole + 1, ANYBODY) : null;
    }
    String noun = words.lower(chunk.to() - 1);
    boolean people = lexicon.head(noun).filter(HeadNoun::plural).isPresent();
    Optional<HeadNoun> single = lexicon.head(words.lemma(chunk.to() - 1));
    return people && single.isPresent() && single.get().isHuman()
        ? one(from, chunk.to(), single.get())
        : null;
  }

  private static NominalPhrase one(int from, int to, HeadNoun noun) {
    return new NominalPhrase(from, to, Determiner.INDEFINITE, noun, false, List.of(), null);
  }
}
