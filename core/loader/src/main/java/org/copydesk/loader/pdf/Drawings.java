package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.util.Matrix;

/**
 * Notes the straight lines and rectangles that a page draws, in which tables are ruled.
 *
 * <p>A picture made of a hundred thousand strokes is no table: beyond a number nothing is noted.
 */
final class Drawings {

  private static final int MOST = 20_000;
  private static final float FLAT = 0.5f;

  private final PDFStreamEngine engine;
  private final List<Drawing> drawn = new ArrayList<>();

  /** Lines of the path that is being built: x1, y1, x2, y2. */
  private final List<float[]> lines = new ArrayList<>();

  private final List<float[]> rectangles = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;
  private boolean curved;

  Drawings(PDFStreamEngine engine) {
    this.engine = engine;
  }

  List<PathOperator> operators() {
    return List.of(
        operator("m", 2, n -> move(n[0], n[1])),
        operator("l", 2, n -> line(n[0], n[1])),
        operator("c", 6, n -> curve(n[4], n[5])),
        operator("v", 4, n -> curve(n[2], n[3])),
        operator("y", 4, n -> curve(n[2], n[3])),
        operator("h", 0, n -> close()),
        operator("re", 4, this::rectangle),
        operator("S", 0, n -> stroke()),
        operator("s", 0, n -> closeAndStroke()),
        operator("f", 0, n -> fill()),
        operator("F", 0, n -> fill()),
        operator("f*", 0, n -> fill()),
        operator("B", 0, n -> fillAndStroke()),
        operator("B*", 0, n -> fillAndStroke()),
        operator("b", 0, n -> fillAndStroke()),
        operator("b*", 0, n -> fillAndStroke()),
        operator("n", 0, n -> forget()));
  }

  /** Returns what was drawn since the last call. */
  List<Drawing> take() {
    List<Drawing> taken = List.copyOf(drawn);
    drawn.clear();
    forget();
    return taken;
  }

  private PathOperator operator(
      String name, int count, java.util.function.Consumer<float[]> action) {
    return new PathOperator(engine, name, count, action);
  }

  private void move(float toX, float toY) {
    float[] point = onPage(toX, toY);
    startX = point[0];
    startY = point[1];
    x = startX;
    y = startY;
  }

  private void line(float toX, float toY) {
    float[] point = onPage(toX, toY);
    add(x, y, point[0], point[1]);
    x = point[0];
    y = point[1];
  }

  private void curve(float toX, float toY) {
    float[] point = onPage(toX, toY);
    x = point[0];
    y = point[1];
    curved = true;
  }

  private void close() {
    add(x, y, startX, startY);
    x = startX;
    y = startY;
  }

  private void add(float x1, float y1, float x2, float y2) {
    if (lines.size() < MOST) {
      lines.add(new float[] {x1, y1, x2, y2});
    }
  }

  private void rectangle(float[] numbers) {
    float[] from = onPage(numbers[0], numbers[1]);
    float[] to = onPage(numbers[0] + numbers[2], numbers[1] + numbers[3]);
    if (rectangles.size() < MOST) {
      rectangles.add(new float[] {from[0], from[1], to[0], to[1]});
    }
    move(numbers[0], numbers[1]);
  }

  private void closeAndStroke() {
    close();
    stroke();
  }

  private void stroke() {
    lines.forEach(this::keepLine);
    for (float[] r : rectangles) {
      keepLine(new float[] {r[0], r[1], r[2], r[1]});
      keepLine(new float[] {r[2], r[1], r[2], r[3]});
      keepLine(new float[] {r[2], r[3], r[0], r[3]});
      keepLine(new float[] {r[0], r[3], r[0], r[1]});
    }
    forget();
  }

  private void keepLine(float[] line) {
    boolean straight = Math.abs(line[0] - line[2]) <= FLAT || Math.abs(line[1] - line[3]) <= FLAT;
    if (straight) {
      keep(line, false);
    }
  }

  private void fill() {
    rectangles.forEach(rectangle -> keep(rectangle, true));
    if (!curved && lines.size() >= 3 && lines.size() <= 5) {
      keep(around(lines), true);
    }
    forget();
  }

  private void fillAndStroke() {
    List<float[]> areas = List.copyOf(rectangles);
    stroke();
    areas.forEach(area -> keep(area, true));
  }

  private void keep(float[] corners, boolean filled) {
    if (drawn.size() < MOST) {
      drawn.add(new Drawing(corners[0], corners[1], corners[2], corners[3], filled));
    }
  }

  private static float[] around(List<float[]> lines) {
    float[] around = lines.get(0).clone();
    for (float[] line : lines) {
      around[0] = Math.min(around[0], Math.min(line[0], line[2]));
      around[1] = Math.min(around[1], Math.min(line[1], line[3]));
      around[2] = Math.max(around[2], Math.max(line[0], line[2]));
      around[3] = Math.max(around[3], Math.max(line[1], line[3]));
    }
    return around;
  }

  private void forget() {
    lines.clear();
    rectangles.clear();
    curved = false;
  }

  private float[] onPage(float atX, float atY) {
    Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
    return new float[] {
      atX * matrix.getScaleX() + atY * matrix.getShearX() + matrix.getTranslateX(),
      atX * matrix.getShearY() + atY * matrix.getScaleY() + matrix.getTranslateY()
    };
  }
}
