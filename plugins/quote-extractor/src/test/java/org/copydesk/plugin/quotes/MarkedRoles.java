package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.plugin.quotes.roles.Link;
import org.copydesk.plugin.quotes.roles.TokenRoles;

/**
 * Makes a document whose roles are marked in its text: {@code {c1: “Go,”} {s1: she} {q1: said}.}
 *
 * <p>Letters: c the content of speech, o the content of another attribution, q a cue, s a source.
 * The number ties them; a chance in thousandths may follow it: {@code {c1~400: ...}}.
 */
final class MarkedRoles {

  private static final Pattern MARK = Pattern.compile("\\{([coqs])(\\d)(?:~(\\d+))?: ([^}]*)\\}");
  private static final int SURE = 960;
  private static final List<Integer> NONE = List.of();

  private record Mark(char role, char number, int chance, Span span) {}

  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, TokenRoles> roles = new HashMap<>();

  private MarkedRoles() {}

  static Document document(String marked) {
    MarkedRoles reader = new MarkedRoles();
    Document document = Reading.linguistics(reader.plain(marked));
    for (Token token : document.layer(Layers.TOKENS)) {
      reader.marks.forEach(mark -> reader.add(mark, token.span()));
    }
    return document.with(TokenRoles.LAYER, reader.roles.values());
  }

  private String plain(String marked) {
    StringBuilder plain = new StringBuilder();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      plain.append(marked, from, matcher.start());
      int begin = plain.length();
      plain.append(matcher.group(4));
      int chance = matcher.group(3) == null ? SURE : Integer.parseInt(matcher.group(3));
      Span span = new Span(begin, plain.length());
      marks.add(new Mark(matcher.group(1).charAt(0), matcher.group(2).charAt(0), chance, span));
      from = matcher.end();
    }
    return plain.append(marked.substring(from)).toString();
  }

  private void add(Mark mark, Span token) {
    if (token.begin() < mark.span().begin() || token.begin() >= mark.span().end()) {
      return;
    }
    boolean begins = token.begin() == mark.span().begin();
    List<Integer> chances = chances(mark, begins);
    boolean content = mark.role() == 'c' || mark.role() == 'o';
    boolean linked = content && begins;
    roles.put(
        token.begin(),
        new TokenRoles(
            token,
            content ? chances : NONE,
            mark.role() == 'q' ? chances : NONE,
            mark.role() == 's' ? chances : NONE,
            linked ? links('s', mark.number()) : List.of(),
            linked ? links('q', mark.number()) : List.of()));
  }

  private List<Integer> chances(Mark mark, boolean begins) {
    boolean other = mark.role() == 'o' || isOther(mark.number());
    int state = (other ? 2 : 0) + (begins ? 0 : 1);
    List<Integer> chances = new ArrayList<>(List.of(0, 0, 0, 0));
    chances.set(state, mark.chance());
    return chances;
  }

  private boolean isOther(char number) {
    return marks.stream().anyMatch(mark -> mark.role() == 'o' && mark.number() == number);
  }

  private List<Link> links(char role, char number) {
    for (Mark mark : marks) {
      if (mark.role() == role && mark.number() == number) {
        return List.of(new Link(mark.span().begin(), mark.chance()));
      }
    }
    return List.of(new Link(-1, SURE));
  }
}
