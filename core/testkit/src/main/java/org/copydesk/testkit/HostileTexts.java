package org.copydesk.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that stages have to survive. */
public final class HostileTexts {

  private static final int MANY = 20_000;

  private HostileTexts() {}

  /** Returns the texts by what is odd about them. */
  public static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("blank", " \n\t\u00a0\n\n ");
    texts.put("one letter", "a");
    texts.put("NUL", "He said \"no\0pe\" to 5\0 people.");
    texts.put("surrogates at the edges", "\ud83d\ude00 said \u201c\ud83d\ude00\u201d \ud83d\ude00");
    texts.put("lone surrogates", "\ude00 He said \u201c\ud83d\u201d. \ud83d");
    texts.put(
        "right to left",
        "\u200f\u05d0\u05de\u05e8 \u201c\u05e9\u05dc\u05d5\u05dd\u201d 42% \u202e abc \u202c");
    texts.put("carriage returns", "\"Yes,\" she said.\r\n\r\n\"No,\" he said.\rEnd.");
    texts.put("combining marks", "e\u0301\u0301\u0301 said: \u201ce\u0301\u201d 10\u0301%");
    texts.put("opening marks only", "\u201c".repeat(MANY));
    texts.put("straight marks only", "\"".repeat(MANY));
    texts.put("one long word", "a".repeat(MANY));
    texts.put("one long number", "9".repeat(MANY));
    texts.put("one long sentence", "and then he said that ".repeat(MANY / 20));
    texts.put(
        "marks in every position",
        "\"a' \u201cb\u2019 \u00abc\" d\u201d 'e \u2018f\u00bb ".repeat(50));
    texts.put(
        "numbers and signs",
        "1,2,3.4.5-6%$7\u20ac8/9:10 -11 +12 1e400 0x1F \u00bd 3\u00bd ".repeat(20));
    return texts;
  }
}
