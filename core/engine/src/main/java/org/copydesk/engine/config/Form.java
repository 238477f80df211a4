package org.copydesk.engine.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** How a text of a pipeline file is to be written, where its type alone does not tell. */
public enum Form {
  ID("[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and hyphens, such as 'quotes-2'"),
  LANGUAGE("[a-z]{2,3}", "a language code of ISO 639, such as 'en'"),
  MEDIA_TYPE("[\\w.+-]+/([\\w.+-]+|\\*)", "a media type, such as 'application/pdf' or 'text/*'"),
  DURATION(Durations.FORM, "a duration such as 90s, 2m or 1h"),
  SIZE(Size.FORM, "a size such as 500MB or 4GiB");

  /** Marks a text, or a collection of texts, that has a form. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.RECORD_COMPONENT)
  @interface Of {
    Form value();
  }

  private final Pattern pattern;
  private final String words;

  Form(String pattern, String words) {
    this.pattern = Pattern.compile(pattern);
    this.words = words;
  }

  boolean fits(String text) {
    return pattern.matcher(text).matches();
  }

  /** Returns a regular expression that Java and JavaScript read alike. */
  public String pattern() {
    return "^(?:" + pattern.pattern() + ")$";
  }

  /** Returns what to write, for people. */
  public String words() {
    return words;
  }
}
