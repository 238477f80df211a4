package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds names where every word is capitalised: those of the lists, and given with family names. */
final class HeadlineNames {

  private final NameSense sense;

  HeadlineNames(NameSense sense) {
    this.sense = sense;
  }

  List<Piece> find(SentenceWords sentence) {
    String[] forms = sentence.inCapitals() ? capitalised(sentence.forms()) : sentence.forms();
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

  /** 'NEW YORK' is looked up as 'New York'; short words stay, since they may be acronyms. */
  private String[] capitalised(String[] forms) {
    String[] result = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      String form = forms[i];
      boolean keep = form.length() < 2 || (sense.lists().kinds(form) & NameKind.KNOWN) != 0;
      result[i] = keep ? form : form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }
    return result;
  }
}
