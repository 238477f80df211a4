package org.copydesk.loader.markup.article;

import java.util.HashSet;
import java.util.List;
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
  private static final Set<String> ITEMS =
      Set.of("li", "td", "th", "pre", "figcaption", "caption", "blockquote", "dd", "dt");
  private static final int SHORT_LINE = 100;
  private static final int SHORT_LEAD = 120;
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
        || !block.isHeading() && (isLead(block, words) || isLabelledLink(block));
  }

  /** A long line counts if there is a link in it, since sentences begin with such words too. */
  private static boolean isLead(Block block, String words) {
    boolean labelled = LABEL.matcher(block.text()).lookingAt();
    return (block.length() <= SHORT_LEAD || block.linkShare() > 0.2)
        && LEADS.begins(words, labelled);
  }

  /** Tells whether a block is a link with a label before it: 'More stories: The bridge'. */
  private static boolean isLabelledLink(Block block) {
    Matcher label = LABEL.matcher(block.text());
    return block.linkShare() > 0.4 && label.lookingAt() && LINES.has(plain(label.group(1)));
  }

  /** Tells whether a block is a line such as 'Related articles' that ends an article. */
  static boolean beginsTail(Block block) {
    return block.length() <= LONGEST_TAIL && TAILS.has(uncounted(plain(block.text())));
  }

  /** Tells whether a block stands above a box beside the article, such as 'Newsletter'. */
  static boolean isHeadingOfBox(Block block) {
    String words = plain(block.text());
    return block.length() <= LONGEST_TAIL
        && (TAILS.has(uncounted(words)) || LINES.has(words) || LEADS.begins(words, false));
  }

  /** Drops a number before or after: '7 comments', 'Comments (23)'. */
  private static String uncounted(String words) {
    return words.replaceAll("^\\d+ | \\d+$", "");
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
    boolean sentence =
        !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (block.linkShare() > 0.5) {
      return true;
    }
    boolean stamp = WHEN.matcher(text).matches() || BYLINE.matcher(text).matches();
    return !sentence && (stamp || text.length() < 40 && !isItem(block));
  }

  private static boolean isItem(Block block) {
    return block.inside(ITEMS) != null;
  }

  /** Returns the words in lower case, parted by single blanks, without other signs. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        plain.append(gap && !plain.isEmpty() ? " " : "").append(Character.toLowerCase(c));
        gap = false;
      } else {
        gap = true;
      }
    }
    return plain.toString();
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

    /** Tells whether a text begins with one of them; a single word must be a label. */
    boolean begins(String words, boolean labelled) {
      int end = words.indexOf(' ');
      boolean last = false;
      for (boolean single = true; !last && end <= longest; single = false) {
        last = end < 0;
        String begin = last ? words : words.substring(0, end);
        if (all.contains(begin) && (labelled || !single)) {
          return true;
        }
        end = words.indexOf(' ', end + 1);
      }
      return false;
    }
  }
}
