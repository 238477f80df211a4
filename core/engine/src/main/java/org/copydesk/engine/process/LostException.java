package org.copydesk.engine.process;

/** A worker process is gone. */
final class LostException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Loss loss;

  LostException(Loss loss) {
    super(loss.detail());
    this.loss = loss;
  }

  Loss loss() {
    return loss;
  }
}
