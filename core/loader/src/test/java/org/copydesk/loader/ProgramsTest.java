package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.copydesk.loader.tika.Parsers;
import org.junit.jupiter.api.Test;

class ProgramsTest {

  @Test
  void noParserThatStartsAProgramIsInTheConfiguration() {
    List<String> names = names(Parsers.shared().parser());

    assertThat(names).hasSizeGreaterThan(40).anyMatch(name -> name.contains("PDFParser"));
    assertThat(names)
        .noneMatch(name -> name.contains("external") || name.toLowerCase().contains("tesseract"));
  }

  @Test
  void loadersShareTheParsers() {
    assertThat(Parsers.shared()).isSameAs(Parsers.shared());
  }

  private static List<String> names(Parser parser) {
    List<String> names = new ArrayList<>(List.of(parser.getClass().getName()));
    if (parser instanceof CompositeParser composite) {
      composite.getAllComponentParsers().forEach(inner -> names.addAll(names(inner)));
    } else if (parser instanceof ParserDecorator decorator) {
      names.addAll(names(decorator.getWrappedParser()));
    }
    assertThat(parser.getSupportedTypes(new ParseContext())).isNotNull();
    return names;
  }
}
