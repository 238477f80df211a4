package org.copydesk.plugin.actors.base;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.table.CsvRows;
import org.copydesk.plugin.actors.table.JsonRows;
import org.copydesk.plugin.actors.table.Row;

/**
 * Reads the user's own base: CSV with the header {@code id,name,type,aliases,description}, or JSON
 * Lines with these names; {@code country} may be added, the id of a country.
 */
public final class UserEntries {

  private static final List<String> NEEDED = List.of("id", "name", "type");
  private static final Set<String> KNOWN =
      Set.of("id", "name", "type", "aliases", "description", "country");

  private final List<Alias> aliases = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();

  private UserEntries() {}

  /**
   * Reads a file.
   *
   * @throws BadBaseException if it cannot be read, or rows are wrong, naming every one of them
   */
  public static List<Alias> read(Path file) {
    UserEntries base = new UserEntries();
    List<Row> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      base.rows(file, reader, rows);
    } catch (MalformedInputException e) {
      throw new BadBaseException("The knowledge base " + file + " is not in UTF-8; save it so.");
    } catch (IOException e) {
      throw new BadBaseException(
          "The knowledge base " + file + " cannot be read; is the path right? " + e);
    }
    rows.forEach(base::add);
    if (!base.problems.isEmpty()) {
      throw BadBaseException.of(file.toString(), base.problems);
    }
    return List.copyOf(base.aliases);
  }

  private void rows(Path file, Reader reader, List<Row> rows) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      JsonRows.read(reader, rows, problems);
    } else {
      CsvRows.read(reader, rows, problems);
    }
  }

  private void add(Row row) {
    int before = problems.size();
    check(row);
    if (problems.size() == before) {
      Entry entry = entry(row, TypeNames.find(row.text("type")).orElseThrow());
      names(row).forEach(name -> aliases.add(alias(name, entry)));
    }
  }

  private void check(Row row) {
    for (String column : row.fields().keySet()) {
      if (!KNOWN.contains(column)) {
        report(
            row, "unknown column '" + column + "'; known are " + List.copyOf(new TreeSet<>(KNOWN)));
      }
    }
    for (String column : NEEDED) {
      if (row.text(column).isEmpty()) {
        report(row, "no '" + column + "'");
      }
    }
    String type = row.text("type");
    if (!type.isEmpty() && TypeNames.find(type).isEmpty()) {
      report(row, "'" + type + "' is no type; the types are " + TypeNames.all());
    }
    Long earlier = lines.putIfAbsent(row.text("id"), row.line());
    if (earlier != null && !row.text("id").isEmpty()) {
      report(row, "the id '" + row.text("id") + "' stands on line " + earlier + " already");
    }
  }

  private void report(Row row, String problem) {
    problems.add("line " + row.line() + ": " + problem);
  }

  private static Entry entry(Row row, ActorType type) {
    String country = row.text("country");
    return new Entry(
        row.text("id"),
        row.text("name"),
        type,
        country.isEmpty() ? Set.of() : Set.of(country),
        Descriptions.classes(row.text("description")));
  }

  private static Set<String> names(Row row) {
    Set<String> names = new LinkedHashSet<>();
    names.add(row.text("name"));
    names.addAll(row.list("aliases"));
    return names;
  }

  private static Alias alias(String name, Entry entry) {
    String text = Names.withoutArticle(name);
    return new Alias(text, kind(text, entry), entry);
  }

  private static AliasKind kind(String text, Entry entry) {
    if (entry.type() != ActorType.COUNTRY || text.equals(Names.withoutArticle(entry.name()))) {
      return AliasKind.NAME;
    }
    return Names.demonym(text);
  }
}
