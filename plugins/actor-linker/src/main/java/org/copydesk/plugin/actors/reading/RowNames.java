package org.copydesk.plugin.actors.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Name;
import org.copydesk.plugin.actors.table.Row;

/** Reads the names out of a row. */
final class RowNames {

  private final Row row;
  private final Columns columns;
  private final boolean country;
  private final Set<String> weak;
  private final NameSet names = new NameSet();

  private RowNames(Row row, Columns columns, boolean country) {
    this.row = row;
    this.columns = columns;
    this.country = country;
    this.weak = new HashSet<>(row.list(Columns.WEAK));
  }

  /** Returns the names of a row, its own first; of those that stand twice the first kind counts. */
  static List<Name> of(Row row, Columns columns, boolean country) {
    RowNames names = new RowNames(row, columns, country);
    names.addNames();
    names.addKinds();
    return names.names.names();
  }

  private void addNames() {
    add(row.text(Columns.NAME), AliasKind.NAME, "");
    row.list(Columns.ALIASES).forEach(alias -> add(alias, kind(alias), ""));
    for (String column : row.columns()) {
      String language = columns.of(column).language();
      if (!language.isEmpty()) {
        row.list(column).forEach(name -> add(name, AliasKind.NAME, language));
      }
    }
  }

  /** A country's aliases are told by their letters where no column tells its demonyms. */
  private AliasKind kind(String alias) {
    boolean told = row.columns().contains(Columns.DEMONYMS);
    return country && !told ? Demonyms.guess(alias) : AliasKind.NAME;
  }

  private void addKinds() {
    Set<String> others = new HashSet<>(row.list(Columns.CAPITAL));
    others.addAll(row.list(Columns.DEMONYMS));
    new TreeSet<>(weak)
        .stream().filter(name -> !others.contains(name)).forEach(n -> add(n, AliasKind.WEAK, ""));
    row.list(Columns.DEMONYMS).forEach(name -> add(name, Demonyms.kind(name), ""));
    row.list(Columns.CAPITAL).forEach(name -> add(name, AliasKind.CAPITAL, ""));
    row.list(Columns.GOVERNMENT).forEach(name -> add(name, AliasKind.GOVERNMENT, ""));
    row.list(Columns.MEMBERS)
        .forEach(name -> add(name, name.endsWith("s") ? AliasKind.MEMBERS : AliasKind.MEMBER, ""));
  }

  private void add(String written, AliasKind kind, String language) {
    boolean isWeak = kind == AliasKind.NAME && weak.contains(written);
    names.add(written, isWeak ? AliasKind.WEAK : kind, language);
  }
}
