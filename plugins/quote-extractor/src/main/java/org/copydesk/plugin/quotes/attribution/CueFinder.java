package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.DET;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.NUM;
import static org.copydesk.api.vocabulary.PartOfSpeech.PART;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Lexicon;
import org.copydesk.plugin.quotes.lexicon.Verb;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of speaking in a line. */
final class CueFinder {

  private static final Set<String> BE = Set.of("be", "get");

  private final Lexicon lexicon;

  CueFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Cue> find(Line line) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Cue cue = cueAt(line, i);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  boolean isCue(Line line, int i) {
    return cueAt(line, i) != null;
  }

  private @Nullable Cue cueAt(Line line, int i) {
    if (!mayBeVerb(line, i)) {
      return null;
    }
    for (Verb verb : lexicon.verbs().of(line.form(i))) {
      int end = endWithParticle(line, i + 1, verb.particle());
      if (end > 0) {
        int begin = begin(line, i);
        return new Cue(new Range(begin, end), i, verb, form(line, begin, i));
      }
    }
    return null;
  }

  private boolean mayBeVerb(Line line, int i) {
    if (lexicon.verbs().of(line.form(i)).isEmpty()) {
      return false;
    }
    if (line.is(i, WordClass.SURELY_SPEAKING)) {
      return true;
    }
    if (isNounLike(line, i)) {
      return false;
    }
    return line.is(i, VERB);
  }

  /** 'the remarks', 'its report': a noun that a tagger took for a verb. */
  private static boolean isNounLike(Line line, int i) {
    boolean past = line.form(i).endsWith("ed") && !line.is(i + 1, NOUN, PROPN);
    return line.is(i - 1, DET, NUM)
        || line.is(i - 1, ADJ) && !past
        || line.is(i - 1, WordClass.OWN)
        || line.isPassage(i + 1) && line.is(i - 1, "of");
  }

  private static int endWithParticle(Line line, int after, String particle) {
    int end = after;
    if (!particle.isEmpty()) {
      for (String word : particle.split(" ")) {
        if (!line.is(end, word)) {
          return -1;
        }
        end++;
      }
    }
    return end;
  }

  /** Walks back over auxiliaries, adverbs, and verbs that lead up to this one. */
  private static int begin(Line line, int head) {
    int begin = head;
    for (int i = head - 1; i >= 0; i--) {
      boolean leads = line.is(i, AUX) || isCatenative(line, i) || isQuotedAs(line, i);
      if (!leads && !isBetween(line, i)) {
        break;
      }
      begin = leads || line.is(i, "to") ? i : begin;
    }
    return begin;
  }

  private static boolean isBetween(Line line, int i) {
    boolean quoted = line.is(i, "as") && isQuotedAs(line, i - 1);
    return quoted || line.is(i, ADV, PART) && !line.is(i, WordClass.GENITIVE);
  }

  private static boolean isCatenative(Line line, int i) {
    boolean leads = line.is(i + 1, "to") || line.form(i + 1).endsWith("ing");
    return line.is(i, VERB) && leads && WordClass.CATENATIVE.has(line.lemma(i));
  }

  /** 'was quoted as saying'. */
  private static boolean isQuotedAs(Line line, int i) {
    return line.is(i, "quoted") && line.is(i + 1, "as");
  }

  private static Cue.Form form(Line line, int begin, int head) {
    boolean auxiliary = begin < head && line.is(begin, AUX);
    boolean leading = begin < head && line.is(begin, VERB);
    boolean ing = line.form(head).endsWith("ing");
    if (isPassive(line, begin, head) || isReduced(line, begin, head)) {
      return Cue.Form.PASSIVE;
    }
    if (line.is(begin, "to")) {
      return Cue.Form.INFINITIVE;
    }
    if (leading) {
      return line.form(begin).endsWith("ing") ? Cue.Form.PARTICIPLE : Cue.Form.FINITE;
    }
    return ing && !auxiliary ? Cue.Form.PARTICIPLE : Cue.Form.FINITE;
  }

  /** 'Asked about it, he', 'people briefed on it': a passive without its auxiliary. */
  private static boolean isReduced(Line line, int begin, int head) {
    if (begin < head) {
      return false;
    }
    boolean first = begin == 0 || line.is(begin - 1, WordClass.WHEN);
    return first && line.is(head, WordClass.ASKED)
        || line.is(head, WordClass.BRIEFED) && line.is(head + 1, WordClass.BRIEFED_ON);
  }

  private static boolean isPassive(Line line, int begin, int head) {
    int last = head - 1;
    while (last > begin && line.is(last, ADV)) {
      last--;
    }
    boolean be = last >= begin && line.is(last, AUX) && BE.contains(line.lemma(last));
    return be && !line.form(head).endsWith("ing");
  }
}
