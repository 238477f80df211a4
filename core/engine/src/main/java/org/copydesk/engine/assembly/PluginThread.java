package org.copydesk.engine.assembly;

/**
 * While it is open, the thread finds classes and services where a plugin does: libraries ask the
 * thread's class loader.
 */
final class PluginThread implements AutoCloseable {

  private final Thread thread = Thread.currentThread();
  private final ClassLoader before = thread.getContextClassLoader();

  private PluginThread(ClassLoader loader) {
    thread.setContextClassLoader(loader);
  }

  /** Opens it for the plugin that an object comes from. */
  static PluginThread of(Object fromPlugin) {
    return new PluginThread(fromPlugin.getClass().getClassLoader());
  }

  @Override
  public void close() {
    thread.setContextClassLoader(before);
  }
}
