package org.copydesk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.engine.pipeline.Condition;
import org.copydesk.engine.pipeline.StageStep;

/** Small stages for tests, with records of their own. */
final class Words {

  record Word(Span span, String lower) implements Annotation {}

  record Shout(Span span, List<Span> words, int length) implements Annotation {}

  static final LayerKey<Word> WORDS = LayerKey.of("words", Word.class);
  static final LayerKey<Shout> SHOUTS = LayerKey.of("shouts", Shout.class);

  /** How many documents the stages have worked on. */
  static final class Count {
    final AtomicInteger words = new AtomicInteger();
    final AtomicInteger shouts = new AtomicInteger();
  }

  private Words() {}

  /** Finds words; fails on FAIL, overflows the stack on DEEP, never ends on FOREVER. */
  static StageStep words(Count count) {
    Descriptor descriptor = Descriptor.of("Finds words.").provides(WORDS);
    return step("words", descriptor, () -> document -> words(document, count));
  }

  /** Finds words in capitals, in English. */
  static StageStep shouts(Count count) {
    Descriptor descriptor =
        Descriptor.of("Finds shouts.").requires(WORDS).provides(SHOUTS).languages("en");
    return step("shouts", descriptor, () -> document -> shouts(document, count));
  }

  static StageStep step(String id, Descriptor descriptor, Supplier<Stage> create) {
    return new StageStep(
        new Producer(id, "test-plugin", "1.0"), descriptor, Condition.ALWAYS, "d1", create);
  }

  private static Document words(Document document, Count count) {
    count.words.incrementAndGet();
    String text = document.text();
    if (text.contains("FAIL")) {
      throw new IllegalStateException("cannot stand FAIL");
    }
    if (text.contains("DEEP")) {
      deeper(0);
    }
    if (text.contains("FOREVER")) {
      forever();
    }
    List<Word> words = new ArrayList<>();
    for (MatchResult match : Pattern.compile("\\w+").matcher(text).results().toList()) {
      words.add(new Word(new Span(match.start(), match.end()), match.group().toLowerCase()));
    }
    return document.with(WORDS, words);
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }

  /** Does not heed the interrupt, as careless code does not. */
  private static void forever() {
    while (true) {
      Texts.sleep();
      boolean unused = Thread.interrupted();
    }
  }

  private static Document shouts(Document document, Count count) {
    count.shouts.incrementAndGet();
    List<Shout> shouts = new ArrayList<>();
    for (Word word : document.layer(WORDS)) {
      String text = document.text(word.span());
      if (text.equals(text.toUpperCase())) {
        shouts.add(new Shout(word.span(), List.of(word.span()), text.length()));
      }
    }
    return document.with(SHOUTS, shouts);
  }
}
