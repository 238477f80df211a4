package org.copydesk.plugin.statistics.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.PhraseTable;
import org.copydesk.plugin.statistics.text.Table;
import org.jspecify.annotations.Nullable;

/** The currencies of the world: signs, codes and words before and after amounts. */
public final class Currencies {

  private static final String NO_CODE = "-";

  private final PhraseTable<MeasureUnit> signs = PhraseTable.ofSigns();
  private final PhraseTable<MeasureUnit> dollars = PhraseTable.ofWords();
  private final PhraseTable<MeasureUnit> words = PhraseTable.ofWords();
  private final Map<String, MeasureUnit> codes = new HashMap<>();
  private final Map<String, MeasureUnit> wordCodes = new HashMap<>();
  private final Map<String, MeasureUnit> letters = new HashMap<>();

  Currencies() {
    for (String[] row : Table.rows("currencies.tsv")) {
      List<String> written = Arrays.stream(row[2].split(" ")).filter(s -> !s.isEmpty()).toList();
      String symbol = written.isEmpty() ? null : written.get(0).replace("!", "");
      MeasureUnit unit = new MeasureUnit(row[1], symbol, UnitKind.MONEY);
      addCode(row[0], unit);
      written.forEach(sign -> addSign(sign, unit));
      for (String word : row[3].split("\\|")) {
        words.add(word, unit);
        words.add(Nouns.plural(word), unit);
      }
    }
  }

  private void addCode(String code, MeasureUnit unit) {
    if (code.endsWith("*")) {
      wordCodes.put(code.substring(0, code.length() - 1), unit);
    } else if (!code.equals(NO_CODE)) {
      codes.put(code, unit);
    }
  }

  private void addSign(String sign, MeasureUnit unit) {
    if (sign.endsWith("!")) {
      letters.put(sign.substring(0, sign.length() - 1), unit);
      return;
    }
    signs.add(sign, unit);
    if (sign.endsWith("$")) {
      dollars.add(sign, unit);
    }
  }

  /** Returns the currency whose sign or code begins at a lexeme, with digits behind it. */
  public PhraseTable.@Nullable Match<MeasureUnit> before(Passage passage, int first) {
    PhraseTable.Match<MeasureUnit> sign = signs.startingAt(passage, first);
    if (sign == null) {
      sign = dollars.startingAt(passage, first);
    }
    if (sign == null) {
      MeasureUnit code = code(passage, first, passage.at(first + 1).glued());
      sign = code == null ? null : new PhraseTable.Match<>(code, first + 1);
    }
    if (sign == null || joined(passage.at(first)) || !isSign(passage, first, sign.edge())) {
      return null;
    }
    int behind = sign.edge();
    boolean us = passage.isAny(behind, "us") && passage.at(behind).glued();
    return us ? new PhraseTable.Match<>(sign.meaning(), behind + 1) : sign;
  }

  /**
   * Returns the lexeme behind a currency sign at {@code first}, {@code first} where there is none.
   */
  public int signEnd(Passage passage, int first) {
    PhraseTable.Match<MeasureUnit> sign = before(passage, first);
    return sign == null ? first : sign.edge();
  }

  /** Returns the currency that is named behind an amount. */
  public PhraseTable.@Nullable Match<MeasureUnit> after(Passage passage, int end) {
    Lexeme next = passage.at(end);
    MeasureUnit letter = next.glued() && next.isWord() ? letters.get(next.text()) : null;
    if (letter != null && !isJoined(passage.at(end + 1))) {
      return new PhraseTable.Match<>(letter, end + 1);
    }
    int start = next.isHyphen() && passage.at(end + 1).glued() ? end + 1 : end;
    PhraseTable.Match<MeasureUnit> word = words.startingAt(passage, start);
    if (word != null && !(passage.is(start, "won") && passage.isVerb(start))) {
      return word;
    }
    PhraseTable.Match<MeasureUnit> sign = signs.startingAt(passage, start);
    if (sign != null && !passage.at(sign.edge()).isNumber() && !isLoneLetter(passage.at(start))) {
      return sign;
    }
    MeasureUnit code = code(passage, start, next.glued());
    boolean prefix = passage.at(start + 1).isNumber() && passage.at(start + 1).glued();
    return code == null || prefix ? null : new PhraseTable.Match<>(code, start + 1);
  }

  private static boolean isJoined(Lexeme next) {
    return next.glued() && next.kind() != Lexeme.Kind.SIGN;
  }

  private @Nullable MeasureUnit code(Passage passage, int i, boolean sure) {
    String text = passage.at(i).text();
    MeasureUnit code = codes.get(text);
    if (code == null && text.equals("RMB")) {
      return codes.get("CNY");
    }
    return code == null && sure ? wordCodes.get(text) : code;
  }

  /** Tells whether letters stand for a currency here: 'A$5' does, 'A $5 deal' does not. */
  private static boolean isSign(Passage passage, int first, int end) {
    Lexeme start = passage.at(first);
    if (!start.isWord()) {
      return true;
    }
    boolean lone = start.text().length() == 1 && !start.lower().equals("c");
    boolean ascii = start.text().equals("PS");
    boolean gap = !passage.at(end == first + 1 ? end : first + 1).glued();
    return !gap || !lone && !ascii;
  }

  private static boolean joined(Lexeme start) {
    return start.isWord() && start.glued() && start.text().length() < 2;
  }

  private static boolean isLoneLetter(Lexeme lexeme) {
    return lexeme.isWord() && lexeme.text().length() == 1;
  }
}
