package org.copydesk.loader.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Hands the numbers of one drawing operator on; what lacks some is left out. */
final class PathOperator extends OperatorProcessor {

  private final String name;
  private final int count;
  private final Consumer<float[]> action;

  PathOperator(PDFStreamEngine engine, String name, int count, Consumer<float[]> action) {
    super(engine);
    this.name = name;
    this.count = count;
    this.action = action;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    if (operands.size() < count) {
      return;
    }
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    action.accept(numbers);
  }

  @Override
  public String getName() {
    return name;
  }
}
