package org.copydesk.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {

  private static final String TEXT = "The boats sail, she said. Forty boats, he said.";

  @TempDir Path folder;

  private static String quote(String id, int begin, String words, String speaker) {
    return """
        {"id":"%s","begin":%d,"end":%d,"text":"%s","kind":"indirect",\
        "speaker":{"begin":16,"end":19,"text":"she","actor":"%s"},"confidence":0.9}"""
        .formatted(id, begin, begin + words.length(), words, speaker);
  }

  private static String actor(String id, String name) {
    return """
        {"id":"%s","begin":16,"end":19,"text":"she","name":"%s","type":"person"}"""
        .formatted(id, name);
  }

  private static String document(String id, String place, String quotes) {
    return """
        {"schema":"copydesk/1","id":"%s","source":{"uri":"x","path":"%s"},"text":"%s",\
        "layers":{"quotes":[%s],"actors":[%s,%s]}}
        """
        .formatted(id, place, TEXT, quotes, actor("a1", "Jane Doe"), actor("a2", "Ann Lee"));
  }

  private RunOutput run(String name, String... documents) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    Files.writeString(file, String.join("", documents));
    return RunOutput.open(file);
  }

  private static List<String> differences(RunOutput before, RunOutput after) {
    List<String> told = new ArrayList<>();
    RunComparison.of(before, after, List.of("quotes"))
        .forEach(
            document -> {
              if (document.state() != DocumentDifference.State.BOTH) {
                told.add(document.place() + " " + document.state());
              }
              document.differences().forEach(one -> told.add(told(one)));
            });
    return told;
  }

  private static String told(Difference difference) {
    String changes =
        difference instanceof Difference.Changed changed
            ? changed.changes().stream()
                .map(c -> " " + c.field() + ": " + c.before() + " -> " + c.after())
                .reduce("", String::concat)
            : "";
    return DifferenceKind.of(difference).word() + " " + difference.finding().text() + changes;
  }

  @Test
  void aRunIsTheSameAsItself() throws IOException {
    String document = document("d1", "a.txt", quote("q1", 0, "The boats sail", "a1"));
    try (RunOutput before = run("before", document);
        RunOutput after = run("after", document)) {
      RunComparison comparison = RunComparison.of(before, after, RunComparison.LAYERS);
      comparison.forEach(one -> assertThat(one.isSame()).isTrue());
      assertThat(comparison.isSame()).isTrue();
      assertThat(comparison.counts().get("quotes")).isEqualTo(new LayerCount(1, 0, 0, 0));
    }
  }

  @Test
  void whoSpeaksIsToldByName() throws IOException {
    try (RunOutput before =
            run("b", document("d1", "a.txt", quote("q1", 0, "The boats sail", "a1")));
        RunOutput after =
            run("a", document("d1", "a.txt", quote("q1", 0, "The boats sail", "a2")))) {
      assertThat(differences(before, after))
          .containsExactly("changed The boats sail speaker.actor: Jane Doe -> Ann Lee");
    }
  }

  @Test
  void aQuoteOfOtherLengthIsAChangeOfTheOneThatItOverlaps() throws IOException {
    try (RunOutput before =
            run("b", document("d1", "a.txt", quote("q1", 0, "The boats sail", "a1")));
        RunOutput after = run("a", document("d1", "a.txt", quote("q2", 4, "boats sail", "a1")))) {
      assertThat(differences(before, after))
          .containsExactly("changed boats sail text: The boats sail -> boats sail");
    }
  }

  @Test
  void whatOnlyOneRunHasIsNewOrLost() throws IOException {
    String first = quote("q1", 0, "The boats sail", "a1");
    String second = quote("q2", 26, "Forty boats", "a2");
    try (RunOutput before = run("b", document("d1", "a.txt", first));
        RunOutput after = run("a", document("d1", "a.txt", second))) {
      assertThat(differences(before, after))
          .containsExactly("lost The boats sail", "new Forty boats");
    }
  }

  @Test
  void documentsComeGoAndChange() throws IOException {
    String quote = quote("q1", 0, "The boats sail", "a1");
    try (RunOutput before =
            run("b", document("d1", "a.txt", quote), document("d2", "b.txt", quote));
        RunOutput after =
            run("a", document("d3", "a.txt", quote), document("d4", "c.txt", quote))) {
      assertThat(differences(before, after))
          .containsExactly(
              "a.txt OTHER_CONTENT",
              "b.txt GONE",
              "lost The boats sail",
              "c.txt NEW",
              "new The boats sail");
    }
  }

  @Test
  void aMovedDocumentIsTheSame() throws IOException {
    String quote = quote("q1", 0, "The boats sail", "a1");
    try (RunOutput before = run("b", document("d1", "a.txt", quote));
        RunOutput after = run("a", document("d1", "archive/a.txt", quote))) {
      assertThat(differences(before, after)).isEmpty();
    }
  }

  @Test
  void aFileThatIsCutOffIsNamedWithItsLine() {
    String whole = document("d1", "a.txt", "");
    assertThatThrownBy(() -> run("cut", whole, whole.substring(0, 60)))
        .isInstanceOf(OutputException.class)
        .hasMessageEndingWith("cut.jsonl, line 2: cut off. Run the pipeline again, or 'export'.");
  }

  @Test
  void aFileOfAnotherKindIsNoOutput() {
    assertThatThrownBy(() -> run("other", "{\"name\": 1}\n"))
        .hasMessageEndingWith(
            "other.jsonl, line 1: no document of a run; it has no 'id' or no 'source'.");
    assertThatThrownBy(() -> run("text", "Hello\n"))
        .hasMessageEndingWith("text.jsonl, line 1: not the JSON of a document.");
  }

  @Test
  void aFolderWithoutJsonLinesSaysHowToGetThem() {
    assertThatThrownBy(() -> RunOutput.open(folder))
        .hasMessageEndingWith(
            " has no documents.jsonl. Add '- use: jsonl' to the outputs of its pipeline.");
  }

  @Test
  void thePageShowsWhatStandsInDocumentsAsText() throws IOException {
    String script = "<script>alert(1)</script>";
    try (RunOutput before = run("b", document("d1", script, ""));
        RunOutput after = run("a", document("d1", script, quote("q1", 0, "<b>boats", "a1")))) {
      StringWriter page = new StringWriter();
      new DifferencePage(page)
          .write(RunComparison.of(before, after, List.of("quotes")), "Monday", "Tuesday");
      assertThat(page.toString())
          .contains("&lt;b&gt;boats", "&lt;script&gt;", "Monday", "</html>")
          .doesNotContain(script, "<b>boats");
    }
  }
}
