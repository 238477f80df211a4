import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.InputStream;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labels names in texts with nlp4j, as silver training data.
 *
 * <p>{@code java -cp 'lib/*' SilverNames.java TEXTS OUT}: TEXTS is a folder of text files; OUT gets a line for each name: file, begin, end, OntoNotes type (tab-separated, code points of UTF-16).
 */
public final class SilverNames {

  private SilverNames() {}

  public static void main(String[] arguments) throws Exception {
    String config =
        """
        <configuration>
          <tsv><column index="1" field="form"/></tsv>
          <lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
            <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
          </lexica>
          <models>
            <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
            <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
          </models>
        </configuration>
        """;
    InputStream in = new java.io.ByteArrayInputStream(config.getBytes(StandardCharsets.UTF_8));
    NLPDecoder decoder = new NLPDecoder(in);
    List<Path> files = new ArrayList<>();
    try (var listed = Files.list(Path.of(arguments[0]))) {
      listed.sorted().forEach(files::add);
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (Path file : files) {
        label(decoder, file, out);
      }
    }
  }

  private static void label(NLPDecoder decoder, Path file, BufferedWriter out) throws Exception {
    String text = Files.readString(file);
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        for (NLPNode[] sentence : decoder.decodeDocument(line)) {
          write(sentence, file.getFileName().toString(), from, out);
        }
      }
      from += line.length() + 1;
    }
    out.flush();
  }

  /** Tags are BILOU: U-ORG, B-PERSON, I-PERSON, L-PERSON, O. */
  private static void write(NLPNode[] sentence, String name, int from, BufferedWriter out) throws Exception {
    int begin = -1;
    for (NLPNode node : sentence) {
      String tag = node.getNamedEntityTag();
      if (tag == null || tag.equals("O") || tag.length() < 3) {
        continue;
      }
      char place = tag.charAt(0);
      if (place == 'B' || place == 'U') {
        begin = node.getStartOffset();
      }
      if (place == 'L' || place == 'U') {
        out.write(name + "\t" + (from + begin) + "\t" + (from + node.getEndOffset()) + "\t" + tag.substring(2) + "\n");
      }
    }
  }
}
