package org.copydesk.engine.assembly;

/**
 * Runs what a plugin does with a thread that finds classes and services where the plugin does:
 * libraries ask the thread's class loader.
 */
final class PluginThread {

  /** Something that a plugin does. */
  @FunctionalInterface
  interface Call<T, X extends Exception> {
    T run() throws X;
  }

  /** Something that a plugin does, which gives nothing back. */
  @FunctionalInterface
  interface Act<X extends Exception> {
    void run() throws X;
  }

  private PluginThread() {}

  static <T, X extends Exception> T call(Object fromPlugin, Call<T, X> call) throws X {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(fromPlugin.getClass().getClassLoader());
    try {
      return call.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  static <X extends Exception> void act(Object fromPlugin, Act<X> act) throws X {
    PluginThread.<Boolean, X>call(
        fromPlugin,
        () -> {
          act.run();
          return true;
        });
  }
}
