package org.copydesk.acceptance.kill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.acceptance.Article;
import org.copydesk.acceptance.Form;
import tools.jackson.databind.node.MissingNode;

/** A folder of made-up news in many formats, some of it broken; the same for the same number. */
final class Press {

  private static final int PARAGRAPHS = 4;
  private static final int IN_A_FOLDER = 40;
  private static final int KINDS = 12;

  private final List<String> paragraphs = lines("paragraphs.txt");
  private final List<String> towns = lines("towns.txt");
  private final List<String> people = lines("people.txt");
  private final Path folder;

  private Press(Path folder) {
    this.folder = folder;
  }

  /** Fills a new folder with so many files. */
  static Path print(Path folder, int files) throws IOException {
    Press press = new Press(folder);
    for (int i = 0; i < files; i++) {
      press.print(i);
    }
    return folder;
  }

  private void print(int number) throws IOException {
    Path week =
        Files.createDirectories(
            folder.resolve(String.format(Locale.ROOT, "week-%02d", number / IN_A_FOLDER)));
    Article article = article(number);
    switch (number % KINDS) {
      case 0 -> Form.PDF.write(article, week);
      case 1, 2 -> Form.HTML.write(article, week);
      case 3 -> Form.DOCX.write(article, week);
      case 4 -> Form.EML.write(article, week);
      case 5 -> bundle(number, week.resolve(article.name() + ".zip"));
      case 6 -> Form.ODT.write(article, week);
      case 7 -> broken(number, week);
      case 8 -> Form.TXT.write(copy(number + 1), week);
      default -> Form.TXT.write(article, week);
    }
  }

  /** An archive with two stories, one of which stands on its own as well, and an empty file. */
  private void bundle(int number, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int member : new int[] {number, number + 4}) {
        zip.putNextEntry(new ZipEntry("desk/" + article(member).name() + ".txt"));
        zip.write(article(member).text().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("desk/empty.txt"));
    }
  }

  private void broken(int number, Path week) throws IOException {
    Article article = article(number);
    switch (number / KINDS % 4) {
      case 0 -> Files.createFile(week.resolve(article.name() + "-empty.txt"));
      case 1 -> cut(Form.PDF, article, week);
      case 2 -> cut(Form.DOCX, article, week);
      default -> {
        byte[] noise = new byte[3000];
        new Random(number).nextBytes(noise);
        Files.write(week.resolve(article.name() + "-noise.doc"), noise);
      }
    }
  }

  private static void cut(Form form, Article article, Path week) throws IOException {
    form.write(article, week);
    Path file = week.resolve(article.name() + "." + form.name().toLowerCase(Locale.ROOT));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
  }

  /** The story of a number under another name: a duplicate. */
  private Article copy(int number) {
    Article article = article(number);
    return new Article("again-" + article.name(), article.text(), article.expected());
  }

  /** Returns the story of a number. */
  private Article article(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Notes from " + any(towns, random) + "\n\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append(filled(any(paragraphs, random), random)).append("\n\n");
    }
    String name = String.format(Locale.ROOT, "story-%04d", number);
    return new Article(name, text.toString(), MissingNode.getInstance());
  }

  private String filled(String paragraph, Random random) {
    return paragraph
        .replace("{town}", any(towns, random))
        .replace("{person}", any(people, random))
        .replace("{number}", String.valueOf(20 + random.nextInt(900)))
        .replace("{percent}", String.valueOf(2 + random.nextInt(90)));
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  /** Returns a resource of these tests. */
  static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(Press.class.getResourceAsStream("/kill/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
