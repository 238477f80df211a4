package org.copydesk.acceptance.kill;

import java.util.List;
import java.util.Optional;

/** Who is killed. */
enum Victim {
  /** The process that the user started; the others have to notice. */
  PARENT {
    @Override
    boolean kill(Process run) {
      run.destroyForcibly();
      return true;
    }
  },

  /** The process and everything that it started. */
  TREE {
    @Override
    boolean kill(Process run) {
      List<ProcessHandle> children = run.descendants().toList();
      run.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
      return true;
    }
  },

  /** One of the processes that it started. */
  WORKER {
    @Override
    boolean kill(Process run) {
      Optional<ProcessHandle> child = run.descendants().findFirst();
      child.ifPresent(ProcessHandle::destroyForcibly);
      return child.isPresent();
    }
  };

  /** Sends SIGKILL; tells whether there was anyone to send it to. */
  abstract boolean kill(Process run);
}
