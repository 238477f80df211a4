package org.copydesk.cli;

/** A line on a screen while something takes its time, gone when it is done. */
record Notice(Terminal terminal) implements AutoCloseable {

  static Notice show(Terminal terminal, String words) {
    if (terminal.live()) {
      terminal.err().print(words);
      terminal.err().flush();
    }
    return new Notice(terminal);
  }

  @Override
  public void close() {
    if (terminal.live()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
