package org.copydesk.acceptance.report;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Puts the pieces of messages together. */
final class Messages implements WebSocket.Listener {

  private final Consumer<String> receiver;
  private final StringBuilder pieces = new StringBuilder();

  Messages(Consumer<String> receiver) {
    this.receiver = receiver;
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
    pieces.append(piece);
    if (last) {
      String message = pieces.toString();
      pieces.setLength(0);
      receiver.accept(message);
    }
    socket.request(1);
    return null;
  }
}
