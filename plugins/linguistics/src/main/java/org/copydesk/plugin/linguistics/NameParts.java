package org.copydesk.plugin.linguistics;

import java.util.List;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;

/** Parts names that were taken together: people in a row, a town and its state. */
final class NameParts {

  private final PersonRuns people;
  private final States states;

  NameParts(PersonRuns people, States states) {
    this.people = people;
    this.states = states;
  }

  List<Piece> split(SentenceWords sentence, EncodedSentence encoded, Piece piece) {
    if (piece.to() - piece.from() < 2) {
      return List.of(piece);
    }
    double[] chances = encoded.chances(piece.from(), piece.to());
    if (chances[TypeModel.PERSON] > chances[TypeModel.PLACE]) {
      return people.split(sentence, piece);
    }
    return chances[TypeModel.PLACE] > chances[TypeModel.ORGANISATION]
        ? states.split(sentence, piece)
        : List.of(piece);
  }
}
