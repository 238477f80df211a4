package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.copydesk.api.document.Document;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.link.Linker;
import org.copydesk.plugin.actors.text.Words;

/** Finds the phrases of a document. */
public final class PhraseFinder {

  private static final Comparator<Phrase> ORDER =
      Comparator.comparingInt(Phrase::from).thenComparing(Phrase::to, Comparator.reverseOrder());

  private final Words words;
  private final Lexicon lexicon;
  private final KnownNames base;
  private final Linker linker;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Description> descriptions = new ArrayList<>();
  private final TreeMap<Integer, Phrase> headed = new TreeMap<>();

  private PhraseFinder(Words words, Lexicon lexicon, KnownNames base, Linker linker) {
    this.words = words;
    this.lexicon = lexicon;
    this.base = base;
    this.linker = linker;
  }

  /** Finds the phrases of a document, whose entity layer may be empty. */
  public static Phrases find(
      Document document, Words words, Lexicon lexicon, KnownNames base, Linker linker) {
    return new PhraseFinder(words, lexicon, base, linker).find(document);
  }

  private Phrases find(Document document) {
    List<NamePhrase> found = new NameFinder(words, base, lexicon, linker).find(document);
    Names names = new Names(found, words.size());
    phrases.addAll(found);
    addPronouns();
    ChunkReader reader = new ChunkReader(words, lexicon, names);
    addChunks(new Chunker(words, lexicon, names, chunk -> keep(reader.read(chunk))), reader);
    phrases.sort(ORDER);
    descriptions.addAll(new Appositions(words, lexicon).find(phrases, headed));
    return new Phrases(phrases, descriptions, headed, new Coordinations(words, headed).find());
  }

  private Phrase keep(Phrase phrase) {
    if (!(phrase instanceof NamePhrase)) {
      phrases.add(phrase);
    }
    return phrase;
  }

  private void addChunks(Chunker chunker, ChunkReader reader) {
    Partitives partitives = new Partitives(words, lexicon, chunker);
    int i = 0;
    while (i < words.size()) {
      Chunk chunk = chunker.at(i);
      NominalPhrase one = partitives.at(i);
      if (one != null) {
        headed.put(i, keep(one));
      }
      if (chunk == null) {
        i++;
      } else {
        add(chunk, reader);
        i = chunk.to();
      }
    }
  }

  private void add(Chunk chunk, ChunkReader reader) {
    Phrase phrase = keep(reader.read(chunk));
    headed.put(chunk.from(), phrase);
    if (phrase instanceof NamePhrase name) {
      NominalPhrase before = reader.before(chunk, name);
      if (before != null) {
        descriptions.add(new Description(before, name, false));
      }
    }
  }

  private void addPronouns() {
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      lexicon.pronoun(words.lower(i)).ifPresent(pronoun -> addPronoun(at, pronoun));
    }
  }

  /** 'US' is no 'us', and the 'i' of a list no 'I'. */
  private void addPronoun(int at, Pronoun pronoun) {
    boolean capitals = words.form(at).isAllCapitals();
    boolean lowerI = words.form(at).text().equals("i");
    if (!capitals && !lowerI) {
      PronounPhrase phrase = new PronounPhrase(at, pronoun);
      phrases.add(phrase);
      headed.put(at, phrase);
    }
  }
}
