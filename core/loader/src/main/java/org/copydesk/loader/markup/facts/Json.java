package org.copydesk.loader.markup.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as it stands in pages, with the mistakes that people make. */
public final class Json {

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?://)?\\s*(?:<!--|<!\\[CDATA\\[)|(?://)?\\s*(?:-->|\\]\\]>)\\s*;?\\s*$|;\\s*$");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /** Returns the tree, null when it is none. */
  public static @Nullable JsonNode read(String text) {
    try {
      return MAPPER.readTree(WRAPPING.matcher(text).replaceAll(""));
    } catch (JacksonException e) {
      return null;
    }
  }

  /** Returns the texts that a value holds: itself, or the members of an array. */
  static List<String> texts(@Nullable JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value != null && value.isString() && !value.stringValue().isBlank()) {
      texts.add(value.stringValue().strip());
    } else if (value != null && value.isArray()) {
      value.forEach(member -> texts.addAll(texts(member)));
    }
    return texts;
  }
}
