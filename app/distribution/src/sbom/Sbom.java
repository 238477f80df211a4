import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the bill of materials of the distribution, in CycloneDX's JSON, from Maven's own lists of
 * what goes into it: the same lists give the same bytes, since it holds no time and no random
 * number.
 *
 * <p>Run as a single file: {@code java Sbom.java VERSION OUTPUT LIST...}, each list made by {@code
 * mvn dependency:list} with absolute file names.
 */
final class Sbom {

  private static final Pattern LINE =
      Pattern.compile(
          "\\s*([\\w.-]+):([\\w.-]+):([\\w.-]+):(?:([\\w.-]+):)?([^:\\s]+):(?:compile|runtime):(.+?)"
              + "(?: -- module .*)?");
  private static final int MOST_PARENTS = 8;

  private record Part(
      String group, String name, String type, String classifier, String version, Path file) {

    String purl() {
      StringBuilder purl = new StringBuilder("pkg:maven/" + group + "/" + name + "@" + version);
      purl.append("?type=").append(type);
      return classifier == null
          ? purl.toString()
          : purl.insert(purl.indexOf("?") + 1, "classifier=" + classifier + "&").toString();
    }
  }

  public static void main(String[] args) throws Exception {
    Map<String, Part> parts = new TreeMap<>();
    for (String list : List.of(args).subList(2, args.length)) {
      for (String line : Files.readAllLines(Path.of(list))) {
        Matcher found = LINE.matcher(line.replaceAll("\u001b\\[[0-9;]*m", ""));
        if (found.matches()) {
          Part part = part(found);
          parts.put(part.purl(), part);
        }
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("No dependency stands in the lists.");
    }
    Path output = Path.of(args[1]);
    Files.createDirectories(output.getParent());
    Files.writeString(output, json(args[0], List.copyOf(parts.values())));
  }

  private static Part part(Matcher line) {
    return new Part(
        line.group(1),
        line.group(2),
        line.group(3),
        line.group(4),
        line.group(5),
        Path.of(line.group(6).strip()));
  }

  private static String json(String version, List<Part> parts) throws Exception {
    List<String> components = new ArrayList<>();
    for (Part part : parts) {
      components.add(component(part));
    }
    return """
    {
      "bomFormat": "CycloneDX",
      "specVersion": "1.6",
      "version": 1,
      "metadata": {
        "component": {
          "type": "application",
          "bom-ref": "pkg:maven/org.copydesk/copydesk-distribution@%1$s?type=zip",
          "group": "org.copydesk",
          "name": "copydesk-distribution",
          "version": "%1$s",
          "purl": "pkg:maven/org.copydesk/copydesk-distribution@%1$s?type=zip"
        }
      },
      "components": [
    %2$s
      ]
    }
    """
        .formatted(version, String.join(",\n", components));
  }

  private static String component(Part part) throws Exception {
    List<String> licences = licences(part.file().toString().endsWith(".jar") ? pom(part) : null);
    return """
        {
          "type": "library",
          "bom-ref": %1$s,
          "group": %2$s,
          "name": %3$s,
          "version": %4$s,
          "hashes": [{ "alg": "SHA-256", "content": "%5$s" }],%6$s
          "purl": %1$s
        }"""
        .formatted(
            text(part.purl()),
            text(part.group()),
            text(part.name()),
            text(part.version()),
            digest(part.file()),
            licences.isEmpty()
                ? ""
                : licences.stream()
                    .map(name -> "{ \"license\": { \"name\": " + text(name) + " } }")
                    .collect(Collectors.joining(", ", "\n      \"licenses\": [", "],")));
  }

  /** Beside a jar of the local repository lies its POM; beside one of this build there is none. */
  private static Path pom(Part part) {
    return part.file().resolveSibling(part.name() + "-" + part.version() + ".pom");
  }

  /** A POM without licences has its parent's. */
  private static List<String> licences(Path first) throws Exception {
    Path pom = first;
    for (int i = 0; i < MOST_PARENTS && pom != null && Files.exists(pom); i++) {
      Element project = parsed(pom).getDocumentElement();
      List<String> names = new ArrayList<>();
      for (Element licences : children(project, "licenses")) {
        children(licences, "license").forEach(l -> names.add(value(l, "name")));
      }
      names.removeIf(String::isEmpty);
      if (!names.isEmpty()) {
        return names;
      }
      pom = parent(pom, project);
    }
    return List.of();
  }

  private static Path parent(Path pom, Element project) {
    for (Element parent : children(project, "parent")) {
      String name = value(parent, "artifactId");
      String version = value(parent, "version");
      Path root = repository(pom, project, parent);
      return root.resolve(value(parent, "groupId").replace('.', '/'))
          .resolve(name)
          .resolve(version)
          .resolve(name + "-" + version + ".pom");
    }
    return null;
  }

  /** Climbs from the POM's folder: its version, its name and each part of its group. */
  private static Path repository(Path pom, Element project, Element parent) {
    String own = value(project, "groupId");
    String group = own.isEmpty() ? value(parent, "groupId") : own;
    Path root = pom.getParent().getParent().getParent();
    for (int i = 0; i < group.split("\\.").length; i++) {
      root = root.getParent();
    }
    return root;
  }

  private static Document parsed(Path pom) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try (InputStream in = Files.newInputStream(pom)) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String value(Element parent, String name) {
    return children(parent, name).stream()
        .map(e -> e.getTextContent().strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }

  private static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < 0x20) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
