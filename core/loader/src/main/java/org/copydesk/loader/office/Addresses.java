package org.copydesk.loader.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds out which part of a package an address means. */
final class Addresses {

  private Addresses() {}

  /** Returns the path that an address in a folder means; it never leaves the package. */
  static String resolve(String folder, String address) {
    String path = address.replace('\\', '/');
    int fragment = path.indexOf('#');
    path = fragment < 0 ? path : path.substring(0, fragment);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** Returns the path with its per cent signs read, or as it is if they mean nothing. */
  static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
