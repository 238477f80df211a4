package org.copydesk.loader.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Spool;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office Open XML file and how they belong together.
 *
 * <p>Relations that point nowhere, names in the wrong case and a missing list of types are taken as
 * they come: what can be found is there. Strict and transitional files look the same from here.
 */
public final class OfficePackage implements AutoCloseable {

  private static final Part ROOT = new Part("", "");

  private final Archive archive;
  private final ContentTypes types;
  private final Map<String, List<Relation>> relations = new HashMap<>();

  private OfficePackage(Archive archive, ContentTypes types) {
    this.archive = archive;
    this.types = types;
  }

  /**
   * Opens a package.
   *
   * @param budget what it may unpack to
   * @throws IOException if there is no part in it that can be read
   */
  public static OfficePackage open(Spool bytes, Budget budget) throws IOException {
    Archive archive = Archive.open(bytes, budget);
    try {
      return new OfficePackage(archive, ContentTypes.of(archive));
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** Returns the part with the document itself; null if the package names none. */
  public @Nullable Part main() {
    List<Part> parts = related(ROOT, "officeDocument");
    return parts.isEmpty() ? null : parts.get(0);
  }

  /** Returns the relations of the package itself, such as to its core properties. */
  public List<Relation> relations() {
    return relations(ROOT);
  }

  /** Returns a part's relations in their order; none if it has none that can be read. */
  public List<Relation> relations(Part part) {
    return relations.computeIfAbsent(part.name(), name -> read(part));
  }

  /** Returns the parts in the package to which a part has relations of a kind, in their order. */
  public List<Part> related(Part part, String kind) {
    return relations(part).stream()
        .filter(relation -> relation.kind().equals(kind))
        .map(Relation::target)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns the part that a relation of a part names by its id, null if there is none. */
  public @Nullable Part related(Part part, @Nullable String id, String kind) {
    for (Relation relation : relations(part)) {
      if (relation.id().equals(id) && relation.kind().equals(kind)) {
        return relation.target();
      }
    }
    return null;
  }

  /** Returns the part that a relation of a part names by its id, null if there is none. */
  public @Nullable Part named(Part part, String id) {
    for (Relation relation : relations(part)) {
      if (relation.id().equals(id)) {
        return relation.target();
      }
    }
    return null;
  }

  /** Returns where a relation of a part leads, as the package writes it; empty if it has none. */
  public String address(Part part, String id) {
    for (Relation relation : relations(part)) {
      if (relation.id().equals(id)) {
        return relation.address();
      }
    }
    return "";
  }

  /** Returns a part by its name, null if there is none. */
  public @Nullable Part part(String name) {
    String found = archive.find(name);
    return found == null ? null : new Part(found, types.of(found));
  }

  /** Returns the parts whose media type is this one. */
  public List<Part> ofType(String type) {
    return archive.names().stream()
        .map(name -> new Part(name, types.of(name)))
        .filter(part -> part.type().equalsIgnoreCase(type))
        .toList();
  }

  /** Opens a part's bytes. */
  public InputStream open(Part part) throws IOException {
    return archive.open(part.name());
  }

  /** Opens a part that is written in XML. */
  public Xml xml(Part part) throws IOException {
    return Xml.of(open(part));
  }

  /** Returns what is wrong with the package as a whole, null when nothing is. */
  public @Nullable IOException damage() {
    return archive.damage();
  }

  private List<Relation> read(Part part) {
    List<Relation> read = new ArrayList<>();
    String name = part.folder() + "_rels/" + part.lastName() + ".rels";
    if (archive.find(name) == null) {
      return read;
    }
    try (Xml xml = Xml.of(archive.open(name))) {
      while (xml.next()) {
        if (xml.isStart("Relationship")) {
          read.add(relation(part, xml));
        }
      }
    } catch (IOException e) {
      // Those before the damage still hold; who misses another one says so.
      return read;
    }
    return read;
  }

  private Relation relation(Part source, Xml xml) {
    String type = xml.attribute("Type", "");
    String address = xml.attribute("Target", "");
    boolean external = xml.attribute("TargetMode", "").equalsIgnoreCase("External");
    Part target = external ? null : target(source, address);
    String kind = type.substring(type.lastIndexOf('/') + 1);
    return new Relation(xml.attribute("Id", ""), kind, target, address, external);
  }

  private @Nullable Part target(Part source, String address) {
    String path = Addresses.resolve(source.folder(), address);
    Part part = part(path);
    return part != null || path.indexOf('%') < 0 ? part : part(Addresses.decode(path));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  /** Which media type a part has by its name or its ending. */
  private record ContentTypes(Map<String, String> byName, Map<String, String> byEnding) {

    static ContentTypes of(Archive archive) throws IOException {
      ContentTypes types = new ContentTypes(new HashMap<>(), new HashMap<>());
      if (archive.find("[Content_Types].xml") != null) {
        try (Xml xml = Xml.of(archive.open("[Content_Types].xml"))) {
          types.read(xml);
        } catch (IOException e) {
          // Relations name the parts as well; types are only missed where those are broken too.
          return types;
        }
      }
      return types;
    }

    private void read(Xml xml) throws IOException {
      while (xml.next()) {
        if (xml.isStart("Default")) {
          byEnding.put(lower(xml.attribute("Extension", "")), xml.attribute("ContentType", ""));
        } else if (xml.isStart("Override")) {
          String name = Addresses.resolve("", xml.attribute("PartName", ""));
          byName.put(lower(name), xml.attribute("ContentType", ""));
        }
      }
    }

    String of(String name) {
      String lower = lower(name);
      String type = byName.get(lower);
      if (type != null) {
        return type;
      }
      return byEnding.getOrDefault(lower.substring(lower.lastIndexOf('.') + 1), "");
    }

    private static String lower(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
