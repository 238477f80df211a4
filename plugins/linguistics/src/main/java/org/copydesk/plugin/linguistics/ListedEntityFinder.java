package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.vocabulary.Entity;

/** Finds names by rules and word lists, and their types by a small linear model. */
final class ListedEntityFinder implements EntityFinder {

  private static final double DATELINE = 5.0;

  private final NameSense sense;
  private final PieceFinder pieces;
  private final NameFeatures features;
  private final TypeModel model;
  private final Dateline dateline;

  ListedEntityFinder(NameSense sense, TypeModel model) {
    this.sense = sense;
    this.pieces = new PieceFinder(sense);
    this.features = new NameFeatures(sense);
    this.model = model;
    this.dateline = new Dateline(sense);
  }

  @Override
  public Reading start() {
    return new MentionReading();
  }

  /**
   * A place in capitals is known by its name in small letters, as the report goes on to call it.
   */
  private NameMention weighDateline(SentenceWords sentence, Piece piece) {
    String name = Dateline.name(sentence, piece.to());
    double[] scores = new double[TypeModel.TYPES];
    scores[TypeModel.PLACE] = DATELINE;
    int kinds = sense.lists().kinds(name);
    return new NameMention(
        name, sentence.begin(0), sentence.end(piece.to() - 1), kinds, false, scores);
  }

  private NameMention weigh(SentenceWords sentence, Piece piece) {
    String name = PieceSplitter.phrase(sentence, piece.from(), piece.to());
    String last = sentence.form(piece.to() - 1);
    boolean several = piece.to() - piece.from() > 1;
    boolean thing =
        several
            && (sense.words().is("other-last", last)
                || sense.words().is("other-first", sentence.form(piece.from())));
    return new NameMention(
        name,
        sentence.begin(piece.from()),
        sentence.end(piece.to() - 1),
        sense.lists().kinds(name),
        thing,
        model.scores(features.of(sentence, piece)));
  }

  /** Keeps of each sentence its names alone. */
  private final class MentionReading implements Reading {

    private final List<NameMention> mentions = new ArrayList<>();

    @Override
    public void read(SentenceWords words) {
      SentenceWords sentence = pieces.readable(words);
      int opening = dateline.end(sentence);
      for (Piece piece : pieces.find(sentence)) {
        boolean places = opening > 0 && piece.from() == 0;
        mentions.add(places ? weighDateline(sentence, piece) : weigh(sentence, piece));
      }
    }

    @Override
    public List<Entity> entities() {
      return NameMemory.settle(mentions);
    }
  }
}
