package org.copydesk.embed.watch;

import java.io.IOException;
import java.util.function.Consumer;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;

/**
 * The part of a source that has come to rest: files that are still as they were at an earlier look.
 * What is being written is left for later.
 *
 * @param all lists everything
 * @param look some moments ago
 */
public record Settled(DocumentSource all, Look look) implements DocumentSource {

  @Override
  public void list(Consumer<Listed> receiver) throws IOException {
    all.list(
        one -> {
          if (look.has(one)) {
            receiver.accept(one);
          }
        });
  }
}
