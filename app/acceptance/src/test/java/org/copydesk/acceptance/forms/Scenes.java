package org.copydesk.acceptance.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;

/** Makes articles out of scenes, which are a paragraph or two each, with words filled in. */
final class Scenes {

  private static final String FOLDER =
      "app/acceptance/src/test/resources/org/copydesk/acceptance/forms/";

  private static final Pattern SLOT = Pattern.compile("\\$(\\w+)");

  private final Random random;
  private final List<String> words;
  private String person = "";

  private Scenes(long seed) {
    random = new Random(seed);
    words = new ArrayList<>(lines("words.txt"));
    Collections.shuffle(words, random);
  }

  /** Returns an article whose quotes are marked as in the corpus; the same seed, the same one. */
  static List<String> article(long seed) {
    return new Scenes(seed).paragraphs();
  }

  private static List<String> lines(String file) {
    return Outputs.text(House.path(FOLDER + file)).lines().toList();
  }

  private List<String> paragraphs() {
    List<String> scenes =
        new ArrayList<>(Arrays.asList(String.join("\n", lines("scenes.txt")).split("\n---\n")));
    Collections.shuffle(scenes, random);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("Talks in the Valley Go On");
    for (int scene = 0; scene < 4; scene++) {
      person = next("person");
      String[] filled =
          SLOT.matcher(numbered(scenes.get(scene), scene)).replaceAll(this::fill).split("\n\n");
      Collections.addAll(paragraphs, filled);
    }
    return paragraphs;
  }

  /** Numbers of quotes differ from scene to scene. */
  private static String numbered(String scene, int number) {
    return scene.replaceAll("\\{([dmisq])(\\d)", "{$1" + (number + 1) + "$2");
  }

  private String fill(MatchResult slot) {
    String name = slot.group(1);
    String filling =
        switch (name) {
          case "full" -> person.substring(0, person.indexOf(','));
          case "last" -> person.substring(person.indexOf(' ') + 1, person.indexOf(','));
          case "role" -> person.substring(person.indexOf(',') + 2);
          default -> next(name.toLowerCase(Locale.ROOT));
        };
    boolean capital = Character.isUpperCase(name.charAt(0));
    return Matcher.quoteReplacement(capital ? capitalised(filling) : filling);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Takes the next word of a kind; none comes twice in an article. */
  private String next(String kind) {
    String row = words.stream().filter(w -> w.startsWith(kind + ": ")).findFirst().orElseThrow();
    words.remove(row);
    return row.substring(kind.length() + 2);
  }
}
