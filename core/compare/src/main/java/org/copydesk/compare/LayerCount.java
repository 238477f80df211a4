package org.copydesk.compare;

/**
 * How many annotations of a layer are the same, or documents.
 *
 * @param same in both runs, saying the same
 * @param changed in both, saying something else
 * @param fresh only in the later run
 * @param lost only in the earlier run
 */
public record LayerCount(long same, long changed, long fresh, long lost) {

  static final LayerCount NONE = new LayerCount(0, 0, 0, 0);

  LayerCount plus(LayerCount other) {
    return new LayerCount(
        same + other.same, changed + other.changed, fresh + other.fresh, lost + other.lost);
  }

  /** Tells whether nothing differs. */
  public boolean isAllSame() {
    return changed == 0 && fresh == 0 && lost == 0;
  }
}
