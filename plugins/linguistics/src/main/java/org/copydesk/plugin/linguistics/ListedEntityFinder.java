package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;
import org.jspecify.annotations.Nullable;

/** Finds names by rules and word lists, and their types by a small linear model. */
final class ListedEntityFinder implements EntityFinder {

  private static final double DATELINE = 5.0;

  /**
   * What a name that is known for one type alone has for it, and one that is known for others too.
   */
  private static final double KNOWN_ALONE = 1.75;

  private static final double KNOWN_TOO = 0.8;

  private static final int SURE = NameKind.ORGANISATION.bit() | NameKind.COUNTRY.bit();

  private static final double LABEL = 5.0;
  private static final double[] PLACE = {0, 0, DATELINE, 0};
  private static final double[] BODY = {0, 1, 0, 0};
  private static final double[] NO_SCORES = new double[TypeModel.TYPES];

  private final NameSense sense;
  private final PieceFinder pieces;
  private final NameFeatures features;
  private final TypeModel model;
  private final Dateline dateline;
  private final TurnLabel label;
  private final KnownNames knownNames;
  private final NearWords near = NearWords.load();
  private final States states;
  private final SmallPlaces smallPlaces;
  private final NameParts parts;

  ListedEntityFinder(NameSense sense, TypeModel model, KnownNames knownNames) {
    this.sense = sense;
    this.pieces = new PieceFinder(sense);
    this.features = new NameFeatures(sense);
    this.model = model;
    this.dateline = new Dateline(sense);
    this.label = new TurnLabel(sense.lists());
    this.knownNames = knownNames;
    this.states = new States(sense.lists(), knownNames);
    this.smallPlaces = new SmallPlaces(sense.lists(), sense.commonWords());
    this.parts = new NameParts(new PersonRuns(sense.lists(), knownNames), states);
  }

  @Override
  public Reading start() {
    return new MentionReading();
  }

  /**
   * A place in capitals is known by its name in small letters, as the report goes on to call it.
   */
  private NameMention weighDateline(SentenceWords sentence, Piece piece) {
    return inCapitals(sentence, piece.to(), TypeModel.PLACE, DATELINE);
  }

  private NameMention inCapitals(SentenceWords sentence, int to, int type, double score) {
    String name = Dateline.name(sentence, to);
    double[] scores = new double[TypeModel.TYPES];
    scores[type] = score;
    int kinds = sense.lists().kinds(name);
    return new NameMention(name, sentence.begin(0), sentence.end(to - 1), kinds, false, scores);
  }

  private NameMention weigh(SentenceWords sentence, Piece piece, int kinds, double[] scores) {
    String last = sentence.form(piece.to() - 1);
    boolean several = piece.to() - piece.from() > 1;
    boolean thing =
        several
            && (sense.words().is("other-last", last)
                || sense.words().is("other-first", sentence.form(piece.from())));
    return new NameMention(
        name(sentence, piece),
        sentence.begin(piece.from()),
        sentence.end(piece.to() - 1),
        kinds,
        thing,
        scores);
  }

  private static String name(SentenceWords sentence, Piece piece) {
    return PieceSplitter.phrase(sentence, piece.from(), piece.to());
  }

  private int kinds(SentenceWords sentence, Piece piece) {
    return sense.lists().kinds(name(sentence, piece));
  }

  /** Tells whether the lists know a piece as nothing but what the encoder seldom looks for. */
  private boolean isListed(SentenceWords sentence, Piece piece) {
    int listed = NameKind.EVENT.bit() | NameKind.NATIONALITY.bit();
    int kinds = kinds(sentence, piece) & NameKind.KNOWN;
    return kinds != 0 && (kinds & ~listed) == 0;
  }

  /** Returns what rules and lists say for each type. */
  private double[] scores(SentenceWords sentence, Piece piece) {
    double[] scores = model.scores(features.of(sentence, piece));
    near.add(sentence, piece, scores);
    int words = piece.to() - piece.from();
    int kinds = knownNames.kindsFrom(sentence.forms(), piece.from(), words)[words - 1];
    for (int type = 0; type < TypeModel.NOTHING; type++) {
      if ((kinds >> type & 1) == 1) {
        scores[type] += kinds == 1 << type ? KNOWN_ALONE : KNOWN_TOO;
      }
    }
    return scores;
  }

  /** Keeps of each sentence its names alone. */
  private final class MentionReading implements Reading {

    private final List<NameMention> mentions = new ArrayList<>();
    private final MissedNames missed = new MissedNames(smallPlaces, states);
    private final UnnamedWords unnamed = new UnnamedWords();
    private final Set<String> speakers = new HashSet<>();

    @Override
    public void read(SentenceWords words, @Nullable EncodedSentence encoded) {
      SentenceWords sentence = pieces.readable(words);
      int opening = dateline.end(sentence);
      List<Piece> found = new ArrayList<>(pieces.find(sentence));
      if (opening > 0 && !found.isEmpty() && found.get(0).from() == 0) {
        mentions.add(weighDateline(sentence, found.remove(0)));
      }
      int turn = label.end(sentence, speakers);
      if (turn > 0) {
        mentions.add(inCapitals(sentence, turn, TypeModel.PERSON, LABEL));
        speakers.add(sentence.form(turn - 1));
        found.removeIf(piece -> piece.from() < turn);
        opening = Math.max(opening, turn);
      }
      if (encoded == null) {
        found.forEach(
            piece -> add(sentence, piece, kinds(sentence, piece), scores(sentence, piece)));
      } else {
        search(sentence, encoded, found, opening);
      }
    }

    private void search(
        SentenceWords sentence, EncodedSentence encoded, List<Piece> proposals, int from) {
      NameSearch search = new NameSearch(sentence, encoded, knownNames);
      proposals.forEach(piece -> search.propose(piece, scores(sentence, piece)));
      List<Piece> names = known(sentence, proposals);
      search.names(from).stream()
          .filter(piece -> names.stream().noneMatch(piece::overlaps))
          .toList()
          .forEach(piece -> names.addAll(parts.split(sentence, encoded, piece)));
      proposals.stream()
          .filter(piece -> isListed(sentence, piece) && names.stream().noneMatch(piece::overlaps))
          .forEach(piece -> add(sentence, piece, kinds(sentence, piece), NO_SCORES));
      for (Piece piece : names) {
        EncodedScores scores = EncodedScores.of(encoded, piece);
        int kinds = scores.isNationality() ? NameKind.NATIONALITY.bit() : kinds(sentence, piece);
        add(sentence, piece, kinds, scores.with(scores(sentence, piece)));
      }
      addMissed(sentence, encoded, names);
    }

    /** What the lists know in several words is a name, whatever the encoder makes of it. */
    private List<Piece> known(SentenceWords sentence, List<Piece> proposals) {
      List<Piece> known = new ArrayList<>(proposals);
      known.removeIf(
          piece ->
              piece.to() - piece.from() < 2
                  || !sentence.isCapitalised(piece.to() - 1)
                  || (kinds(sentence, piece) & SURE) == 0);
      return known;
    }

    private void addMissed(SentenceWords sentence, EncodedSentence encoded, List<Piece> names) {
      for (Piece piece : missed.places(sentence, encoded, names)) {
        add(sentence, piece, kinds(sentence, piece), PLACE);
        names.add(piece);
      }
      for (Piece piece : missed.bodies(sentence, names)) {
        add(sentence, piece, kinds(sentence, piece), BODY);
        names.add(piece);
      }
      unnamed.count(sentence, names);
    }

    private void add(SentenceWords sentence, Piece piece, int kinds, double[] scores) {
      mentions.add(weigh(sentence, piece, kinds, scores));
    }

    @Override
    public List<Entity> entities() {
      return NameMemory.settle(mentions, unnamed);
    }
  }
}
