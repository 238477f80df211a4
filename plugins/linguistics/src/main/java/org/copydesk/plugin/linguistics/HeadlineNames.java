package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;

/** Finds names where every word is capitalised: those of the lists, and given with family names. */
final class HeadlineNames {

  private final NameSense sense;

  HeadlineNames(NameSense sense) {
    this.sense = sense;
  }

  List<Piece> find(SentenceWords sentence) {
    String[] forms = sentence.forms();
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < forms.length) {
      int end = Math.max(known(forms, i), person(forms, i));
      if (end > i) {
        pieces.add(new Piece(i, end, false));
      }
      i = Math.max(end, i + 1);
    }
    return pieces;
  }

  private int known(String[] forms, int i) {
    int end = sense.lists().longestMatch(forms, i, forms.length, NameKind.KNOWN);
    return end == i + 1 && sense.isFunctionWord(forms[i]) ? i : end;
  }

  private int person(String[] forms, int i) {
    NameLists lists = sense.lists();
    if (i + 1 >= forms.length || !lists.is(forms[i], NameKind.GIVEN)) {
      return i;
    }
    int last = forms[i + 1].length() == 2 && forms[i + 1].endsWith(".") ? i + 2 : i + 1;
    return last < forms.length && lists.is(forms[last], NameKind.SURNAME) ? last + 1 : i;
  }

  /** 'NEW YORK' is read as 'New York'; what the lists know as it is stays, such as acronyms. */
  SentenceWords inSmallLetters(SentenceWords sentence) {
    String[] forms = sentence.forms().clone();
    for (int i = 0; i < forms.length; i++) {
      String form = forms[i];
      if (form.length() > 1 && (sense.lists().kinds(form) & NameKind.KNOWN) == 0) {
        forms[i] = WordForms.capitalised(form);
      }
    }
    return sentence.withForms(forms);
  }
}
