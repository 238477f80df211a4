package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.vocabulary.Entity;

/** Finds names by rules and word lists, and their types by a small linear model. */
final class ListedEntityFinder implements EntityFinder {

  private final NameSense sense;
  private final PieceFinder pieces;
  private final NameFeatures features;
  private final TypeModel model;

  ListedEntityFinder(NameSense sense, TypeModel model) {
    this.sense = sense;
    this.pieces = new PieceFinder(sense);
    this.features = new NameFeatures(sense);
    this.model = model;
  }

  @Override
  public Reading start() {
    return new MentionReading();
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
      for (Piece piece : pieces.find(sentence)) {
        mentions.add(weigh(sentence, piece));
      }
    }

    @Override
    public List<Entity> entities() {
      return NameMemory.settle(mentions);
    }
  }
}
