package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.GroupPhrase;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.Phrases;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.phrase.Titles;
import org.copydesk.plugin.actors.text.Words;

/**
 * Writes the phrases of clusters as mentions: where each begins and ends, and of what kind it is.
 */
final class WrittenMentions {

  private static final Set<String> QUANTITIES = Set.of("many", "several", "numerous", "countless");

  private final Words words;
  private final Titles titles;
  private final Phrases phrases;
  private final Set<Span> taken = new HashSet<>();

  WrittenMentions(Words words, Titles titles, Phrases phrases) {
    this.words = words;
    this.titles = titles;
    this.phrases = phrases;
  }

  /** Returns the mentions of a cluster that no cluster before it has, in the order of the text. */
  List<Mention> of(Cluster cluster) {
    List<Mention> mentions = new ArrayList<>();
    for (Reference reference : cluster.references()) {
      if (isRelative(reference.phrase())) {
        continue;
      }
      MentionKind kind = kind(reference, cluster);
      Span span = span(reference.phrase(), kind);
      if (taken.add(span)) {
        mentions.add(new Mention(span, kind));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** 'who' ties a quote to its speaker, but tells nothing new. */
  private static boolean isRelative(Phrase phrase) {
    return phrase instanceof PronounPhrase pronoun
        && pronoun.pronoun().use() == Pronoun.Use.RELATIVE;
  }

  /** 'Tulsa police' are described, by a noun with a name before it, and 'Syrians' as people. */
  private MentionKind kind(Reference reference, Cluster cluster) {
    Phrase phrase = reference.phrase();
    int last = phrase.to() - 1;
    boolean noun = words.pos(last) == PartOfSpeech.NOUN && !words.form(last).isCapitalised();
    boolean people = phrase instanceof NamePhrase name && name.kind() == NameKind.PEOPLE;
    boolean described = (noun || people) && cluster.type() != ActorType.COUNTRY;
    return described && reference.kind() == MentionKind.NAME
        ? MentionKind.NOMINAL
        : reference.kind();
  }

  private Span span(Phrase phrase, MentionKind kind) {
    return kind == MentionKind.NOMINAL
        ? words.span(withoutNumber(phrase.from(), phrase.to()), withComplement(phrase.to()))
        : words.span(begin(phrase), phrase.to());
  }

  /** A person's mention begins with the title: 'President Jane Doe'. */
  private int begin(Phrase phrase) {
    boolean person = phrase instanceof NamePhrase name && name.kind() == NameKind.PERSON;
    return person ? titles.begin(phrase.from()) : phrase.from();
  }

  /** Returns where a description begins behind a bare number: '5,000' or 'many soldiers'. */
  private int withoutNumber(int from, int to) {
    int begin = from;
    while (begin < to - 1 && isNumber(begin) && !words.lower(begin + 1).equals("of")) {
      begin++;
    }
    return begin;
  }

  private boolean isNumber(int index) {
    boolean number = words.pos(index) == PartOfSpeech.NUM && !words.form(index).isCapitalised();
    return number
        || QUANTITIES.contains(words.lower(index))
        || words.lower(index).equals("least") && words.pos(index + 1) == PartOfSpeech.NUM;
  }

  /** Returns the end of a description with the name or description behind its 'of'. */
  private int withComplement(int to) {
    if (!words.lower(to).equals("of") || !words.together(to - 1, to + 1)) {
      return to;
    }
    Phrase next = phrases.headed().get(to + 1);
    boolean named = next instanceof NamePhrase || next instanceof GroupPhrase;
    boolean described = next instanceof NominalPhrase text && text.noun() != null;
    return next != null && (named || described) ? next.to() : to;
  }
}
