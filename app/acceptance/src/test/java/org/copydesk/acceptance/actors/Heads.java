package org.copydesk.acceptance.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.acceptance.corpus.Range;

/** Where the head of a mention ends: before its additions, and before 's. */
final class Heads {

  private static final Pattern STEP =
      Pattern.compile("[,;:()–—]|\\s-\\s|(?<=\\s)(?U)[\\w]+(?=\\s)");
  private static final Pattern TAIL = Pattern.compile("(?:['’]s?|[\\s.,;:)”\"])+$");

  private Heads() {}

  static int end(String text, Range mention) {
    String words = mention.in(text);
    Matcher step = STEP.matcher(words);
    int end = words.length();
    while (step.find() && end == words.length()) {
      if (step.start() > 0 && endsHead(step.group().strip())) {
        end = step.start();
      }
    }
    Matcher tail = TAIL.matcher(words.substring(0, end));
    return mention.begin() + (tail.find() && tail.start() > 0 ? tail.start() : end);
  }

  private static boolean endsHead(String step) {
    return !Character.isLetterOrDigit(step.codePointAt(0)) || WordClass.BEHIND_A_HEAD.has(step);
  }
}
