package org.copydesk.plugin.actors.phrase;

import java.util.List;

/**
 * Several who are spoken of together: 'Jane Doe and her sister', 'Norway, Sweden and Denmark'.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param members the phrases it joins, two or more
 */
public record Coordination(int from, int to, List<Phrase> members) implements Phrase {

  /** Copies the members. */
  public Coordination {
    members = List.copyOf(members);
  }
}
