package org.copydesk.loader.markup.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What publishers write on their pages beside articles, in the languages of the lists. */
final class Furniture {

  private static final Phrases LINES = Phrases.of("furniture-lines.txt");
  private static final Phrases LEADS = Phrases.of("furniture-leads.txt");
  private static final Phrases TAILS = Phrases.of("tail-headings.txt");
  private static final Pattern WHEN =
      Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*|.*\\d{1,2}:\\d\\d.*");
  private static final Pattern BYLINE =
      Pattern.compile("(?iu)(?:by|von|par|por|di|door|av|af|автор|текст|作者|記者|文|บาย)\\b[:\\s].*");
  private static final Pattern LABEL = Pattern.compile("([^:\uFF1A|»>]{2,40})[:\uFF1A|»>]");
  private static final int SHORT_LINE = 100;
  private static final int LONGEST_LEAD = 220;
  private static final int LONGEST_TAIL = 60;
  private static final String SENTENCE_ENDS = ".!?。！？…؟\"”»:";

  private Furniture() {}

  /** Tells whether a block is a line such as 'Advertisement', or begins like 'Read more:'. */
  static boolean isIn(Block block) {
    if (block.length() > LONGEST_LEAD) {
      return false;
    }
    String words = plain(block.text());
    return block.length() <= SHORT_LINE && LINES.has(words)
        || !block.isHeading() && (LEADS.begins(words) || isLabelledLink(block));
  }

  /** Tells whether a block is a link with a label before it: 'More stories: The bridge'. */
  private static boolean isLabelledLink(Block block) {
    Matcher label = LABEL.matcher(block.text());
    return block.linkShare() > 0.4 && label.lookingAt() && LINES.has(plain(label.group(1)));
  }

  /** Tells whether a block is a line such as 'Related articles' that ends an article. */
  static boolean beginsTail(Block block) {
    return block.length() <= LONGEST_TAIL && TAILS.has(plain(block.text()));
  }

  /** Tells whether a block before or after the paragraphs is a byline, a date, a link. */
  static boolean isEndMatter(Block block, boolean before) {
    if (block.isHeading()) {
      return !before && block.linkShare() > 0.5;
    }
    if (block.length() > SHORT_LINE) {
      return false;
    }
    String text = block.text();
    boolean sentence = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (block.linkShare() > 0.5) {
      return true;
    }
    boolean stamp = WHEN.matcher(text).matches() || BYLINE.matcher(text).matches();
    return !sentence && (stamp || text.length() < 40 && !isItem(block));
  }

  private static boolean isItem(Block block) {
    return block.element.closest("li, td, th, pre, figcaption, caption, blockquote, dd, dt")
        != null;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A list of lines, in lower case without marks. */
  private record Phrases(Set<String> all, int longest) {

    static Phrases of(String file) {
      List<String> lines = Words.lines(file).stream().map(Furniture::plain).toList();
      int longest = lines.stream().mapToInt(String::length).max().orElse(0);
      return new Phrases(new HashSet<>(lines), longest);
    }

    boolean has(String words) {
      return all.contains(words);
    }

    boolean begins(String words) {
      for (int end = Math.min(longest, words.length()); end > 2; end--) {
        boolean border = end == words.length() || words.charAt(end) == ' ';
        if (border && all.contains(words.substring(0, end))) {
          return true;
        }
      }
      return false;
    }
  }
}
