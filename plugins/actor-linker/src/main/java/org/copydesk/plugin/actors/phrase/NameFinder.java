package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.AliasMatch;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.link.Linker;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds names: those that the entity layer has and those that the knowledge base knows. */
final class NameFinder {

  private final Words words;
  private final KnownNames base;
  private final NameReader reader;
  private final NameEnds ends;
  private final Senses senses;
  private final List<Candidate> candidates = new ArrayList<>();

  NameFinder(Words words, KnownNames base, Lexicon lexicon, Linker linker) {
    this.words = words;
    this.base = base;
    this.reader = new NameReader(words, lexicon);
    this.ends = new NameEnds(words, lexicon);
    this.senses = new Senses(words, new Titles(words, lexicon), linker);
  }

  List<NamePhrase> find(Document document) {
    addKnown();
    document.layer(Layers.ENTITIES).forEach(this::addEntity);
    document.layer(Layers.QUOTES).forEach(quote -> addSpeaker(quote.speaker()));
    new GluedNames(words, base).find(candidates).forEach(candidates::add);
    List<Candidate> chosen = senses.choose(longest());
    Set<String> evident = evident(chosen);
    List<NamePhrase> names = new ArrayList<>();
    for (Candidate candidate : chosen) {
      reader.read(candidate, evident).ifPresent(names::add);
    }
    names.sort(Comparator.comparingInt(NamePhrase::from));
    return names;
  }

  private void addKnown() {
    for (int i = 0; i < words.size(); i++) {
      Optional<AliasMatch> match = base.longestAt(words, i);
      if (match.isPresent()) {
        candidates.add(Candidate.of(match.get()));
        i = match.get().to() - 1;
      }
    }
  }

  private void addEntity(Entity entity) {
    int from = words.firstFrom(entity.span().begin());
    int to = end(from, entity.span());
    if (to - from > 1 && words.lower(from).equals("the")) {
      from++;
    }
    if (to - from > 1 && Grammar.isPossessiveMark(words, to - 1)) {
      to--;
    }
    from = withNumber(from, to);
    to = beforeHeadlineVerb(from, to);
    to = entity.type() == EntityType.ORGANISATION ? ends.of(from, to) : to;
    if (entity.type() == EntityType.PERSON) {
      from = afterKnown(from, to);
    }
    if (to > from) {
      candidates.add(new Candidate(from, to, entity.type(), List.of()));
    }
  }

  /** 'the Two Rivers Army', 'the Five Star Movement': a number with a capital belongs to it. */
  private int withNumber(int from, int to) {
    boolean number =
        words.together(from - 2, to)
            && words.pos(from - 1) == PartOfSpeech.NUM
            && words.form(from - 1).isCapitalised()
            && words.lower(from - 2).equals("the");
    return number ? from - 1 : from;
  }

  /** In a headline the verb has a capital too: 'Hamas Rejects Truce' is no name, 'States' is. */
  private int beforeHeadlineVerb(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean verb = i + 1 < to || words.pos(i) == PartOfSpeech.VERB;
      if (verb && reader.isHeadlineVerb(i) && base.longestAt(words, from).isPresent()) {
        return i;
      }
    }
    return to;
  }

  /** A body's name before a person's is none of it: 'Radio Meridian Jane Doe'. */
  private int afterKnown(int from, int to) {
    return base.longestAt(words, from)
        .filter(match -> match.to() - from > 1 && match.to() < to)
        .filter(match -> match.aliases().get(0).kind() == AliasKind.NAME)
        .map(AliasMatch::to)
        .orElse(from);
  }

  /** Who speaks and has a capital is somebody, whether the entity layer knows the name or not. */
  private void addSpeaker(@Nullable Span speaker) {
    if (speaker == null) {
      return;
    }
    int from = words.firstFrom(speaker.begin());
    int to = end(from, speaker);
    addSpeaker(from, to, true);
    int comma = from;
    while (comma < to && !words.lower(comma).equals(",")) {
      comma++;
    }
    if (to - comma > 2 && !words.form(from).isCapitalised()) {
      addSpeaker(comma + 1, to, false);
    }
  }

  private void addSpeaker(int from, int to, boolean nouns) {
    boolean name = to > from && to - from <= 3;
    for (int i = from; i < to; i++) {
      name &= reader.maySpeak(i) && (!nouns || reader.isNoun(i));
    }
    if (name) {
      candidates.add(new Candidate(from, to, EntityType.PERSON, List.of()));
    }
  }

  private int end(int from, Span span) {
    int to = from;
    while (to < words.size() && words.end(to) <= span.end()) {
      to++;
    }
    return to;
  }

  /** Keeps the longest of those that overlap; what the base knows wins over an equal guess. */
  private List<Candidate> longest() {
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> c.from() - c.to())
            .thenComparingInt(Candidate::from)
            .thenComparing(c -> c.aliases().isEmpty()));
    BitSet taken = new BitSet();
    List<Candidate> chosen = new ArrayList<>();
    Map<Integer, Integer> byStart = new HashMap<>();
    for (Candidate candidate : candidates) {
      int next = taken.nextSetBit(candidate.from());
      if (next < 0 || next >= candidate.to()) {
        taken.set(candidate.from(), candidate.to());
        byStart.put(candidate.from(), chosen.size());
        chosen.add(candidate);
      } else {
        mergeSame(candidate, chosen, byStart.get(candidate.from()));
      }
    }
    return chosen;
  }

  private static void mergeSame(Candidate candidate, List<Candidate> chosen, @Nullable Integer at) {
    if (at != null && chosen.get(at).to() == candidate.to() && candidate.type() != null) {
      chosen.set(at, chosen.get(at).with(candidate.type()));
    }
  }

  /** Returns the ids of the entries that a sure name in the text stands for. */
  private static Set<String> evident(List<Candidate> chosen) {
    Set<String> evident = new HashSet<>();
    for (Candidate candidate : chosen) {
      List<Alias> sure =
          candidate.aliases().stream().filter(a -> a.kind() == AliasKind.NAME).toList();
      if (sure.stream().map(alias -> alias.entry().id()).distinct().count() == 1) {
        evident.add(sure.get(0).entry().id());
      }
    }
    return evident;
  }
}
