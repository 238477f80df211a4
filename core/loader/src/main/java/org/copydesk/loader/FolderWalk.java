package org.copydesk.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.format.Causes;
import org.jspecify.annotations.Nullable;

/** One walk through a folder, in the order of places. */
final class FolderWalk {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::key)
          .thenComparing(Entry::odd, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Predicate<String> takes;
  private final BiPredicate<Path, String> enters;
  private final Consumer<Listed> receiver;

  /** The real paths of the folders that the walk stands in, outermost first. */
  private final Deque<Path> standingIn = new ArrayDeque<>();

  FolderWalk(Predicate<String> takes, BiPredicate<Path, String> enters, Consumer<Listed> receiver) {
    this.takes = takes;
    this.enters = enters;
    this.receiver = receiver;
  }

  /**
   * Walks through the input folder.
   *
   * @throws IOException if the folder itself cannot be read
   */
  void walk(Path folder) throws IOException {
    standingIn.push(folder.toRealPath());
    visit(folder, entries(folder), "");
    standingIn.pop();
  }

  private void visit(Path folder, List<Entry> entries, String prefix) {
    for (Entry entry : entries) {
      String path = prefix + entry.name();
      if (entry.isFolder()) {
        enter(entry.in(folder), path);
      } else {
        meet(entry.in(folder), path);
      }
    }
  }

  private void enter(Path folder, String path) {
    if (!enters.test(folder, path)) {
      return;
    }
    try {
      Path real = folder.toRealPath();
      if (standingIn.contains(real)) {
        receiver.accept(notAFile(Place.of(path), "a link that leads in a circle"));
        return;
      }
      List<Entry> entries = entries(folder);
      standingIn.push(real);
      visit(folder, entries, path + "/");
      standingIn.pop();
    } catch (IOException e) {
      receiver.accept(unreadable(Place.of(path), e));
    }
  }

  private void meet(Path file, String path) {
    if (!takes.test(path)) {
      return;
    }
    Place place = Place.of(path);
    if (Files.isRegularFile(file)) {
      receiver.accept(new Listed.Found(new FileResource(place, file)));
    } else if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      receiver.accept(notAFile(place, "a link that leads nowhere or in a circle"));
    } else {
      receiver.accept(notAFile(place, "neither a file nor a folder"));
    }
  }

  private static List<Entry> entries(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path file : stream) {
        if (!isHidden(file)) {
          entries.add(Entry.of(file));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    entries.sort(ORDER);
    return areDistinct(entries) ? entries : distinct(entries);
  }

  private static boolean areDistinct(List<Entry> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).name().equals(sorted.get(i - 1).name())) {
        return false;
      }
    }
    return true;
  }

  /** Names that are no text in the system's encoding can look alike, though the files differ. */
  private static List<Entry> distinct(List<Entry> sorted) {
    List<Entry> distinct = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Entry entry : sorted) {
      String name = entry.name();
      for (int copy = 2; !taken.add(name); copy++) {
        name = numbered(entry.name(), copy);
      }
      distinct.add(new Entry(name, entry.isFolder(), entry.odd()));
    }
    distinct.sort(ORDER);
    return distinct;
  }

  /** The ending stays, since patterns and types go by it. */
  private static String numbered(String name, int copy) {
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return name.substring(0, end) + "#" + copy + name.substring(end);
  }

  private static boolean isHidden(Path file) throws IOException {
    return file.getFileName().toString().startsWith(".") || Files.isHidden(file);
  }

  static Listed notAFile(Place place, String what) {
    return refused(place, Reason.NOT_A_FILE, "It is " + what + ".");
  }

  private static Listed unreadable(Place place, IOException e) {
    return refused(place, Reason.UNREADABLE, "The folder cannot be listed: " + Causes.ofOpening(e));
  }

  private static Listed refused(Place place, Reason reason, String detail) {
    return new Listed.Refused(new LedgerEntry(place, "", reason.status(), reason, "", detail));
  }

  /**
   * Something in a folder. A folder may hold hundreds of thousands of them, so it is little more
   * than a name.
   *
   * @param odd the file, where its name is no text in the system's encoding; null for all others
   */
  private record Entry(String name, boolean isFolder, @Nullable Path odd) {

    private static final char NOT_TEXT = '\uFFFD';

    static Entry of(Path file) {
      String name = file.getFileName().toString();
      boolean text = name.indexOf(NOT_TEXT) < 0;
      return new Entry(name, Files.isDirectory(file), text ? null : file);
    }

    Path in(Path folder) {
      return odd == null ? folder.resolve(name) : odd;
    }

    /** What lies in a folder stays together, as in the order of places. */
    String key() {
      return isFolder ? name + '\0' : name;
    }
  }
}
