package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;

/** Finds names in one document that the search leaves out: small places, states, acronyms. */
final class MissedNames {

  private static final Set<PartOfSpeech> COUNTED =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  private final SmallPlaces smallPlaces;
  private final States states;

  /** What stood in brackets behind a body's name. */
  private final Set<String> acronyms = new HashSet<>();

  MissedNames(SmallPlaces smallPlaces, States states) {
    this.smallPlaces = smallPlaces;
    this.states = states;
  }

  List<Piece> places(SentenceWords sentence, EncodedSentence encoded, List<Piece> names) {
    List<Piece> places = free(smallPlaces.find(sentence), names);
    IntPredicate code = i -> states.isCode(sentence, i) && isPlace(encoded.chances(i - 2, i - 1));
    places.addAll(free(singles(sentence, code), names));
    return places;
  }

  private static boolean isPlace(double[] chances) {
    return chances[TypeModel.PLACE] > chances[TypeModel.PERSON]
        && chances[TypeModel.PLACE] > chances[TypeModel.ORGANISATION];
  }

  /** 'the Port Control Board (PCB)': what stands in brackets is the same, here and later on. */
  List<Piece> bodies(SentenceWords sentence, List<Piece> names) {
    names.forEach(piece -> learn(sentence, piece));
    List<Piece> bodies = new ArrayList<>();
    for (Piece piece : singles(sentence, i -> acronyms.contains(sentence.form(i)))) {
      bodies.add(isNumbered(sentence, piece.to()) ? numbered(piece) : piece);
    }
    return free(bodies, names);
  }

  private static Piece numbered(Piece piece) {
    return new Piece(piece.from(), piece.to() + 1, false);
  }

  /** 'CTF 50 is' is a force with its number, 'RAF 50 aircraft' has fifty of something. */
  private static boolean isNumbered(SentenceWords sentence, int i) {
    String number = sentence.form(i);
    boolean digits = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    return digits && number.length() < 4 && !COUNTED.contains(sentence.tag(i + 1));
  }

  private void learn(SentenceWords sentence, Piece piece) {
    int open = sentence.form(piece.to()).equals("'s") ? piece.to() + 1 : piece.to();
    String acronym = sentence.form(open + 1);
    boolean bracketed = sentence.form(open).equals("(") && sentence.form(open + 2).equals(")");
    if (bracketed && piece.to() - piece.from() > 1 && SentenceWords.isCapitals(acronym)) {
      acronyms.add(acronym);
    }
  }

  private static List<Piece> singles(SentenceWords sentence, IntPredicate such) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (such.test(i)) {
        pieces.add(new Piece(i, i + 1, false));
      }
    }
    return pieces;
  }

  private static List<Piece> free(List<Piece> pieces, List<Piece> names) {
    List<Piece> free = new ArrayList<>(pieces);
    free.removeIf(piece -> names.stream().anyMatch(piece::overlaps));
    return free;
  }
}
