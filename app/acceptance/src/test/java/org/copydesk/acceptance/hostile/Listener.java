package org.copydesk.acceptance.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens on this machine and notes whoever calls. */
final class Listener implements AutoCloseable {

  private final ServerSocket socket;
  private final List<String> calls = new CopyOnWriteArrayList<>();

  private Listener(ServerSocket socket) {
    this.socket = socket;
  }

  static Listener start() throws IOException {
    Listener listener = new Listener(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Thread thread = new Thread(listener::listen, "listener");
    thread.setDaemon(true);
    thread.start();
    return listener;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (Socket call = socket.accept()) {
        call.setSoTimeout(1_000);
        byte[] asked = new byte[200];
        int read = call.getInputStream().read(asked);
        calls.add(
            read < 0 ? "a silent call" : new String(asked, 0, read).lines().findFirst().orElse(""));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          calls.add("a call that broke off: " + e.getMessage());
        }
      }
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Returns the first line of each call. */
  List<String> calls() {
    return calls;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
