package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Describes a piece and its surroundings in the words that the model of name types knows. */
final class NameFeatures {

  private static final String[] HEAD_GROUPS = {"organisation", "place", "other"};

  private final NameSense sense;
  private final Definitions definitions;

  NameFeatures(NameSense sense) {
    this.sense = sense;
    this.definitions = new Definitions(sense.lists());
  }

  List<String> of(SentenceWords sentence, Piece piece) {
    List<String> features = new ArrayList<>();
    features.add("bias");
    addLists(sentence, piece, features);
    addHeads(sentence, piece, features);
    addShape(sentence, piece, features);
    addWords(sentence, piece, features);
    addBefore(sentence, piece, features);
    addAfter(sentence, piece, features);
    definitions.addFeatures(sentence, piece, features);
    return features;
  }

  private void addLists(SentenceWords sentence, Piece piece, List<String> features) {
    int from = piece.from();
    int last = head(sentence, piece);
    String whole = PieceSplitter.phrase(sentence, from, piece.to());
    addKinds("whole", whole, features);
    if (from < last) {
      addKinds("first", sentence.form(from), features);
      addKinds("last", sentence.form(last), features);
      for (int i = from + 1; i < last; i++) {
        addKinds("inner", sentence.form(i), features);
      }
      String given = sense.lists().is(sentence.form(from), NameKind.GIVEN) ? "given" : "none";
      features.add(
          "person="
              + given
              + size(piece)
              + sense.lists().is(sentence.form(last), NameKind.SURNAME));
    }
  }

  private void addKinds(String where, String phrase, List<String> features) {
    int kinds = sense.lists().kinds(phrase);
    for (NameKind kind : NameKind.values()) {
      if ((kinds & kind.bit()) != 0) {
        features.add(where + ":" + kind);
      }
    }
    if (kinds == 0) {
      features.add(where + ":unknown");
    }
    features.add(where + "-set:" + kinds);
  }

  /** Returns the word that says what the name names: the last one, or the one before 'of'. */
  private int head(SentenceWords sentence, Piece piece) {
    for (int i = piece.from() + 1; i < piece.to() - 1; i++) {
      if (sense.words().joins("of", sentence.form(i))
          || sense.words().joins("for", sentence.form(i))) {
        return i - 1;
      }
    }
    return piece.to() - 1;
  }

  private void addHeads(SentenceWords sentence, Piece piece, List<String> features) {
    NameWords words = sense.words();
    int head = head(sentence, piece);
    boolean several = piece.to() - piece.from() > 1;
    for (String type : HEAD_GROUPS) {
      if (words.is(type + "-last", sentence.form(head))) {
        features.add("head-last:" + type + several);
      }
      if (words.is(type + "-first", sentence.form(piece.from()))) {
        features.add("head-first:" + type + several);
      }
      for (int i = piece.from(); i < head; i++) {
        if (words.is(type + "-last", sentence.form(i))) {
          features.add("head-in:" + type);
        }
      }
    }
  }

  private static String size(Piece piece) {
    return "" + Math.min(piece.to() - piece.from(), 4);
  }

  private void addShape(SentenceWords sentence, Piece piece, List<String> features) {
    features.add("size=" + size(piece));
    features.add("titled=" + piece.titled());
    features.add("opens=" + sentence.opens(piece.from()));
    String shape = sentence.inCapitals() ? "capitals" : sentence.inTitleCase() ? "title" : "text";
    features.add("sentence=" + shape);
    for (int i = piece.from(); i < piece.to(); i++) {
      String form = sentence.form(i);
      if (form.length() == 2 && form.endsWith(".")) {
        features.add("initial");
      }
      if (!sentence.isCapitalised(i)) {
        features.add("joiner=" + form);
      }
    }
    String last = sentence.form(piece.to() - 1);
    boolean placeFirst = (sense.lists().kinds(sentence.form(piece.from())) & NameKind.PLACE) != 0;
    boolean plural = last.endsWith("s") && !last.endsWith("ss");
    if (piece.to() - piece.from() > 1) {
      features.add("place-first=" + placeFirst + plural);
    }
    features.add("shape=" + shape(last) + size(piece));
    features.add("tags=" + sentence.tag(piece.from()) + sentence.tag(piece.to() - 1));
  }

  private static String shape(String form) {
    String kind = SentenceWords.isCapitals(form) ? "AB" : "Ab";
    String digits = form.chars().anyMatch(Character::isDigit) ? "0" : "";
    String marks = form.indexOf('-') > 0 ? "-" : form.indexOf('.') > 0 ? "." : "";
    return kind + digits + marks + (form.length() < 6 && kind.equals("AB") ? form.length() : "");
  }

  private void addWords(SentenceWords sentence, Piece piece, List<String> features) {
    String last = sentence.form(head(sentence, piece));
    for (int i = piece.from(); i < piece.to(); i++) {
      features.add("word=" + sentence.form(i));
    }
    features.add("last-word=" + last);
    features.add("first-word=" + sentence.form(piece.from()));
    for (int length = 2; length <= 4 && length < last.length(); length++) {
      features.add("ends=" + last.substring(last.length() - length).toLowerCase(Locale.ROOT));
    }
    features.add("begins=" + last.substring(0, Math.min(3, last.length())));
  }

  private void addBefore(SentenceWords sentence, Piece piece, List<String> features) {
    int from = piece.from();
    String before = near(sentence, from - 1);
    features.add("before=" + before);
    features.add("before-size=" + before + size(piece));
    features.add("before2=" + near(sentence, from - 2) + " " + before);
    features.add("before-tag=" + tag(sentence, from - 1));
    features.add("before-verb=" + (sentence.tag(from - 1) == PartOfSpeech.VERB));
    if (before.equals("the")) {
      features.add("the-before=" + near(sentence, from - 2));
    }
    if (before.equals("for") || before.equals("of")) {
      boolean role = sense.lists().is(sentence.lower(from - 2), NameKind.TITLE);
      features.add("role-" + before + "=" + role);
    }
    features.add("role-before=" + sense.lists().is(sentence.lower(from - 1), NameKind.TITLE));
  }

  private void addAfter(SentenceWords sentence, Piece piece, List<String> features) {
    int to = piece.to();
    String after = near(sentence, to);
    features.add("after=" + after);
    features.add("after2=" + after + " " + near(sentence, to + 1));
    features.add("after-tag=" + tag(sentence, to));
    features.add("around=" + near(sentence, piece.from() - 1) + "_" + after);
    if (after.equals("'s")) {
      boolean role = sense.lists().is(sentence.lower(to + 1), NameKind.TITLE);
      features.add("owns-role=" + role);
    }
    if (after.equals(",")) {
      addApposition(sentence, to + 1, features);
    }
  }

  private void addApposition(SentenceWords sentence, int from, List<String> features) {
    int i = from;
    while (i < from + 4 && i < sentence.size() && !sentence.form(i).equals(",")) {
      if (sense.lists().is(sentence.lower(i), NameKind.TITLE)) {
        features.add("role-after");
      }
      i++;
    }
    int kinds = sense.lists().kinds(sentence.form(from));
    features.add("comma-place=" + ((kinds & NameKind.PLACE) != 0));
    features.add(
        "comma-number=" + (sentence.tag(from) == PartOfSpeech.NUM) + sentence.form(from + 1));
  }

  /** A word beside the piece: in lower case, numbers all alike. */
  private static String near(SentenceWords sentence, int i) {
    if (sentence.tag(i) == PartOfSpeech.NUM) {
      return "0";
    }
    if (sentence.isCapitalised(i) && sentence.tag(i) == PartOfSpeech.PROPN) {
      return "Name";
    }
    return i < 0 ? "^" : i >= sentence.size() ? "$" : sentence.lower(i);
  }

  private static String tag(SentenceWords sentence, int i) {
    return i < 0 || i >= sentence.size() ? "-" : sentence.tag(i).name();
  }
}
