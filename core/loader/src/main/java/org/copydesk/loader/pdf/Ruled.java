package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sorts what a page draws into thin lines and areas. */
final class Ruled {

  private static final float THICKEST = 3;
  private static final float SHORTEST = 4;

  private final List<Box> rules = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();

  Ruled(Turn turn, PDRectangle size, List<Drawing> drawn) {
    for (Drawing drawing : drawn) {
      add(box(turn, size, drawing), drawing.filled());
    }
  }

  List<Box> rules() {
    return rules;
  }

  List<Box> fills() {
    return fills;
  }

  private void add(Box box, boolean filled) {
    float length = Math.max(box.width(), box.height());
    if (Math.min(box.width(), box.height()) <= THICKEST) {
      if (length >= SHORTEST) {
        rules.add(box);
      }
    } else if (filled) {
      fills.add(box);
    }
  }

  private static Box box(Turn turn, PDRectangle size, Drawing drawing) {
    float x1 = drawing.x1() - size.getLowerLeftX();
    float y1 = drawing.y1() - size.getLowerLeftY();
    float x2 = drawing.x2() - size.getLowerLeftX();
    float y2 = drawing.y2() - size.getLowerLeftY();
    float left = turn.x(x1, y1);
    float top = turn.y(x1, y1);
    float right = turn.x(x2, y2);
    float bottom = turn.y(x2, y2);
    return new Box(
        Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
  }
}
