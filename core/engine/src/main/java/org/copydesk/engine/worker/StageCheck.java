package org.copydesk.engine.worker;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.engine.pipeline.StageStep;
import org.jspecify.annotations.Nullable;

/** Checks that a stage added exactly what it provides, and signs it. */
final class StageCheck {

  private StageCheck() {}

  /**
   * Returns the document before the stage with the stage's layers, signed.
   *
   * @throws IllegalStateException if the stage changed anything else or gave other layers, saying
   *     which
   */
  static Document signed(Document before, @Nullable Document after, StageStep step) {
    if (after == null) {
      throw new IllegalStateException("it gave no document");
    }
    requireUnchanged(before, after);
    requireProvided(before, after, step);
    Document signed = before;
    for (LayerKey<?> key : step.descriptor().provides()) {
      signed = signed.with(after.layer(key).by(step.producer()));
    }
    return signed;
  }

  private static void requireUnchanged(Document before, Document after) {
    require(after.id().equals(before.id()), "it changed the document's id");
    require(after.text().equals(before.text()), "it changed the text");
    require(after.metadata().equals(before.metadata()), "it changed the metadata");
    require(after.sections().equals(before.sections()), "it changed the sections");
    for (Layer<?> layer : before.layers()) {
      String name = layer.key().name();
      require(after.has(layer.key()), "it dropped layer '" + name + "'");
      require(same(layer, after.layer(layer.key())), "it changed layer '" + name + "'");
    }
  }

  private static boolean same(Layer<?> one, Layer<?> other) {
    return one == other || one.stream().toList().equals(other.stream().toList());
  }

  private static void requireProvided(Document before, Document after, StageStep step) {
    List<LayerKey<?>> provides = step.descriptor().provides();
    Set<String> expected = names(before.layers().stream().map(Layer::key).toList());
    expected.addAll(names(provides));
    Set<String> actual = names(after.layers().stream().map(Layer::key).toList());
    require(
        actual.equals(expected),
        "it should add exactly " + names(provides) + "; the document now has " + actual);
    for (Layer<?> layer : after.layers()) {
      for (LayerKey<?> key : provides) {
        boolean other = key.name().equals(layer.key().name()) && !key.equals(layer.key());
        require(
            !other,
            "it gave layer '"
                + key.name()
                + "' with records of "
                + layer.key().type().getName()
                + ", but declares "
                + key.type().getName());
      }
    }
  }

  private static Set<String> names(List<? extends LayerKey<?>> keys) {
    return keys.stream().map(LayerKey::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalStateException(message);
    }
  }
}
