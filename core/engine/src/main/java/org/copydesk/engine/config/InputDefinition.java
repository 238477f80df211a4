package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.jspecify.annotations.Nullable;

/**
 * The {@code input} of a pipeline file.
 *
 * @param path a folder or a file, resolved; {@code -} for standard input
 * @param include globs of what to read below the folder, empty for everything
 * @param exclude globs of what to leave out
 * @param html how much of a web page is its text
 * @param ocr whether images are read by an external program
 * @param language the ISO 639-1 code for documents whose text does not tell its own, or null for
 *     English
 * @param charset the charset of texts that declare none, or null to find it out
 * @param passwords what is tried on encrypted files
 * @param passwordsFile a file with one password a line, to be tried after those, or null
 * @param limits what one file may cost
 * @param node where it stands
 */
@Description("What to read.")
public record InputDefinition(
    @Description("A folder or a file to read, or '-' for standard input.") Path path,
    @Description("Globs of what to read below the folder, such as '**/*.{pdf,docx}'.")
        List<String> include,
    @Description("Globs of what to leave out.") List<String> exclude,
    @Description("How much of a web page is its text.") @Default("auto") HtmlReading html,
    @Description("Whether images are read by an external program.") @Default("off") Switch ocr,
    @Description(
            "The language, such as 'en', of a document whose text is too short or mixed to tell its own.")
        @Form.Of(Form.LANGUAGE)
        @Nullable String language,
    @Description(
            "The charset, such as 'windows-1252', of texts that declare none; found out by default.")
        @Nullable String charset,
    @Description("Passwords that are tried in turn on encrypted files.") List<Secret> passwords,
    @Description("A text file with one password a line, tried after those of 'passwords'.")
        @Nullable Path passwordsFile,
    @Description("What one file may cost.") LimitsDefinition limits,
    @Itself Node.Mapping node) {

  /** What {@code path} is when documents come from standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  /** Copies the lists. */
  public InputDefinition {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    passwords = List.copyOf(passwords);
  }

  InputDefinition withPath(Path other) {
    return new InputDefinition(
        other,
        include,
        exclude,
        html,
        ocr,
        language,
        charset,
        passwords,
        passwordsFile,
        limits,
        node);
  }

  boolean saysStandardInput() {
    return node.entry("path").stream()
        .anyMatch(entry -> entry.value() instanceof Node.Scalar word && word.text().equals("-"));
  }
}
