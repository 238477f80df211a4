package org.copydesk.plugin.quotes.attribution;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.plugin.quotes.lexicon.Lexicon;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Reads every attribution of a line. */
public final class LineAttributions {

  private final CueFinder cueFinder;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Tails tails;

  /** Makes a reader that knows the words of a lexicon. */
  public LineAttributions(Lexicon lexicon) {
    this.cueFinder = new CueFinder(lexicon);
    this.phrases = new Phrases(lexicon);
    this.subjects = new Subjects(lexicon, phrases);
    this.tails = new Tails(lexicon, phrases);
  }

  /** Returns the attributions in the order of their cues. */
  public List<Attribution> read(Line line) {
    List<Cue> cues = cueFinder.find(line);
    Stops stops = new Stops(line, cues, subjects);
    List<Attribution> found = new ArrayList<>();
    CueReader reader = new CueReader(line, phrases, subjects, tails, stops);
    SourceReader sources = new SourceReader(line, phrases, stops);
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      add(found, sources.read(i));
      if (next < cues.size() && cues.get(next).head() == i) {
        add(found, reader.read(cues.get(next++), found));
      }
    }
    return found;
  }

  private static void add(List<Attribution> found, @Nullable Attribution attribution) {
    if (attribution != null) {
      found.add(attribution);
    }
  }

  /** Returns the phrase that ends before an item, such as the name before a colon. */
  public @Nullable Range nameBefore(Line line, int end) {
    return phrases.endingAt(line, end);
  }

  /** Returns the subject of a line's main clause before an item, for passages without a cue. */
  public @Nullable Range subjectBefore(Line line, int index) {
    Subject subject = subjects.ofClauseBefore(line, index);
    return subject == null ? null : subject.phrase();
  }
}
