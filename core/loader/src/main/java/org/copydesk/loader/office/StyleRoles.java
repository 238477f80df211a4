package org.copydesk.loader.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Block.Role;
import org.jspecify.annotations.Nullable;

/** What a paragraph is by the name of its style, as word processors of many languages name them. */
public final class StyleRoles {

  private static final String FILE = "style-names.tsv";
  private static final Pattern NUMBERED = Pattern.compile("(.*?)[ _]?([1-9])");
  private static final Map<String, String> ROLES = load();

  private StyleRoles() {}

  /** Returns the role in an OpenDocument, where captions are named after what they describe. */
  public static @Nullable Role ofOpenDocument(String style) {
    boolean category = "category".equals(ROLES.get(plain(style)));
    return category ? Role.of(SectionKind.CAPTION) : of(style);
  }

  /** Returns the role, null for a name that says nothing. */
  public static @Nullable Role of(String style) {
    String name = plain(style);
    String role = ROLES.get(name);
    if (role != null && !role.equals("heading")) {
      return role(role);
    }
    Matcher numbered = NUMBERED.matcher(name);
    String group = numbered.matches() ? ROLES.get(numbered.group(1) + " #") : null;
    if (group == null) {
      return role == null ? null : Role.heading(1);
    }
    int level = numbered.group(2).charAt(0) - '0';
    return group.equals("heading") ? Role.heading(level) : Role.item(level, false);
  }

  private static String plain(String style) {
    return style.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
  }

  private static @Nullable Role role(String name) {
    return switch (name) {
      case "title" -> Role.of(SectionKind.TITLE);
      case "subtitle" -> Role.heading(2);
      case "caption" -> Role.of(SectionKind.CAPTION);
      case "quote" -> Role.of(SectionKind.BLOCK_QUOTE);
      case "list" -> Role.item(1, false);
      case "plain" -> Role.PLAIN;
      default -> null;
    };
  }

  private static Map<String, String> load() {
    Map<String, String> roles = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(StyleRoles.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("# ")) {
          roles.put(line.substring(tab + 1).strip(), line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(roles);
  }
}
