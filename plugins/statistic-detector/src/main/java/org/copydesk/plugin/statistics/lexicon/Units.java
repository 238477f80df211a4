package org.copydesk.plugin.statistics.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.PhraseTable;
import org.copydesk.plugin.statistics.text.Table;
import org.jspecify.annotations.Nullable;

/** Units of measure behind a number, and rates made of them: 'km', 'barrels a day', 'A/cm2'. */
public final class Units {

  private static final int FARTHEST_QUOTE = 200;

  private final PhraseTable<MeasureUnit> words = PhraseTable.ofWords();
  private final PhraseTable<MeasureUnit> signs = PhraseTable.ofSigns();
  private final Map<String, MeasureUnit> letters = new HashMap<>();
  private final Set<String> counters = Table.words("per-units.txt");
  private final Nouns nouns;

  Units(Nouns nouns) {
    this.nouns = nouns;
    for (String[] row : Table.rows("units.tsv")) {
      String[] written = row[2].split(" ");
      String symbol = written[0].isEmpty() ? null : written[0].replace("!", "");
      MeasureUnit unit = new MeasureUnit(row[0], symbol, UnitKind.valueOf(row[1]));
      for (String sign : written) {
        addSign(sign, unit);
      }
      for (String word : row[3].split("\\|")) {
        addWord(word, unit);
      }
    }
  }

  private void addSign(String sign, MeasureUnit unit) {
    if (sign.endsWith("!")) {
      letters.putIfAbsent(sign.substring(0, sign.length() - 1), unit);
    } else if (!sign.isEmpty()) {
      signs.add(sign, unit);
    }
  }

  private void addWord(String word, MeasureUnit unit) {
    if (word.isEmpty()) {
      return;
    }
    int blank = word.indexOf(' ');
    words.add(word, unit);
    words.add(Nouns.plural(word), unit);
    if (blank > 0) {
      String rest = word.substring(blank);
      words.add(Nouns.plural(word.substring(0, blank)) + rest, unit);
      words.add(word.replace(' ', '-'), unit);
      words.add(word.substring(0, blank) + "-" + Nouns.plural(rest.strip()), unit);
    }
  }

  /** Returns the unit that follows a number, with what it is counted by ('an hour'). */
  public PhraseTable.@Nullable Match<MeasureUnit> after(Passage passage, int end) {
    PhraseTable.Match<MeasureUnit> unit = simple(passage, start(passage, end), true);
    return unit == null ? null : rate(passage, unit.meaning(), unit.edge());
  }

  /** Adds 'per hour', 'a barrel' or '/cm2' to a unit, where it follows. */
  public PhraseTable.Match<MeasureUnit> rate(Passage passage, MeasureUnit unit, int end) {
    int at = end;
    if (passage.at(at).isHyphen() && passage.at(at + 1).glued()) {
      at++;
    }
    boolean per = passage.isAny(at, "per", "/");
    if (!per && !passage.isAny(at, "a", "an", "each", "every")) {
      return new PhraseTable.Match<>(unit, end);
    }
    int next = passage.at(at + 1).isHyphen() ? at + 2 : at + 1;
    boolean open = passage.is(at, "/") && !passage.at(at + 1).glued();
    if (open || passage.isAny(next + 1, "ago", "earlier", "later", "before")) {
      return new PhraseTable.Match<>(unit, end);
    }
    PhraseTable.Match<MeasureUnit> under = under(passage, next, passage.is(at, "/"));
    if (under == null) {
      return new PhraseTable.Match<>(unit, end);
    }
    return new PhraseTable.Match<>(per(unit, under.meaning()), under.edge());
  }

  private PhraseTable.@Nullable Match<MeasureUnit> under(Passage passage, int at, boolean sign) {
    PhraseTable.Match<MeasureUnit> unit =
        sign ? simple(passage, at, true) : words.startingAt(passage, at);
    if (unit == null && !sign) {
      unit = signs.startingAt(passage, at);
    }
    boolean age = unit != null && unit.meaning().name().endsWith(" of age");
    if (unit != null && !age) {
      return unit;
    }
    String noun = nouns.singular(passage.lower(at));
    if (!counters.contains(noun)) {
      return null;
    }
    return new PhraseTable.Match<>(new MeasureUnit(noun, null, UnitKind.COUNT), at + 1);
  }

  private static MeasureUnit per(MeasureUnit unit, MeasureUnit under) {
    String symbol =
        unit.symbol() == null || under.symbol() == null
            ? null
            : unit.symbol() + "/" + under.symbol();
    UnitKind kind = unit.kind() == UnitKind.DURATION ? UnitKind.MEASURE : unit.kind();
    return new MeasureUnit(unit.name() + " per " + under.name(), symbol, kind);
  }

  private PhraseTable.@Nullable Match<MeasureUnit> simple(Passage passage, int at, boolean sign) {
    PhraseTable.Match<MeasureUnit> word = words.startingAt(passage, at);
    if (word != null) {
      return word;
    }
    PhraseTable.Match<MeasureUnit> symbol = sign ? signs.startingAt(passage, at) : null;
    if (symbol != null && !isWordHere(passage, at, symbol.edge())) {
      return symbol;
    }
    Lexeme lexeme = passage.at(at);
    Lexeme behind = passage.at(at + 1);
    boolean digits = behind.isNumber() && lexeme.isWord();
    boolean closed = !behind.glued() || !behind.isWord() && !digits;
    boolean rate = passage.is(at + 1, "/") && passage.at(at + 1).glued();
    boolean open = (lexeme.glued() || rate) && closed && !closesQuotation(passage, at);
    MeasureUnit letter = open ? letters.get(lexeme.text()) : null;
    return letter == null ? null : new PhraseTable.Match<>(letter, at + 1);
  }

  /** Tells whether the mark of inches is a quotation's end: '"for 40 as for 400".' */
  private static boolean closesQuotation(Passage passage, int at) {
    if (!passage.is(at, "\"")) {
      return false;
    }
    boolean feet = passage.isAny(at - 2, "'", "\u2032");
    boolean digits = passage.at(at - 1).isNumber();
    int marks = 0;
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_QUOTE); i--) {
      marks += passage.is(i, "\"") && !passage.at(i - 1).isNumber() ? 1 : 0;
    }
    Lexeme behind = passage.at(at + 1);
    boolean measures = behind.isWord() || behind.isNumber() || behind.isHyphen();
    return !digits || !feet && (marks % 2 == 1 || !measures);
  }

  /** Tells whether a symbol is a word or an initial here: 'the 12 C students'. */
  private boolean isWordHere(Passage passage, int at, int end) {
    Lexeme lexeme = passage.at(at);
    Lexeme behind = passage.at(end);
    boolean word = behind.isWord() && !behind.lower().equals("'s");
    boolean cut = behind.glued() && (word || behind.isNumber() && lexeme.isWord());
    boolean letter = lexeme.isWord() && lexeme.text().length() == 1 && !lexeme.glued();
    boolean noun = passage.isNominal(end) && nouns.isPlural(passage.lower(end));
    boolean initial = lexeme.text().matches("[CF]") && behind.isCapital() && !behind.glued();
    return cut || letter && (noun || initial);
  }

  private static int start(Passage passage, int end) {
    Lexeme next = passage.at(end);
    boolean hyphen = next.isHyphen() && (next.glued() || passage.at(end + 1).glued());
    boolean bracket = passage.isAny(end, "[", "{");
    return hyphen || bracket ? end + 1 : end;
  }
}
