import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tukaani.xz.XZInputStream;

/**
 * Lists the names in nlp4j's gazetteers, which were gathered from Wikipedia: persons, organisations, places, other things (books, films,
 * music, events, ships and the like).
 *
 * <p>{@code java -Xss1g -cp 'lib/*' GazetteerNames.java OUT}: a line for each name: types (parted by blanks), name (tab-separated).
 */
public final class GazetteerNames {

  private static final String LISTS = "edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";
  private static final Map<String, String> TYPES = 
      Map.of(
          "11", "place", "13", "organisation", "14", "person", "8", "other", "9", "other", "10", "other", "12", "other", "15", "other");
  private static final Pattern NAME =
      Pattern.compile("[\\p{Lu}][\\p{L}.'’&-]*(?: (?:[\\p{Lu}][\\p{L}.'’&-]*|of|the|and|for|de|la|von|van|der|&)){0,4}");

  private GazetteerNames() {}

  public static void main(String[] arguments) throws Exception {
    Object tree;
    try (InputStream in = GazetteerNames.class.getClassLoader().getResourceAsStream(LISTS);
        ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new XZInputStream(in)))) {
      tree = objects.readObject();
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      walk((Map<?, ?>) field(tree, "n_root"), "", out);
    }
  }

  private static void walk(Map<?, ?> node, String name, BufferedWriter out) throws Exception {
    if (field(node, "value") instanceof Collection<?> kinds) {
      String types = kinds.stream().map(kind -> TYPES.get(kind.toString())).filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
      if (!types.isEmpty() && NAME.matcher(name).matches() && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1))) {
        out.write(types + "\t" + name + "\n");
      }
    }
    for (Map.Entry<?, ?> next : node.entrySet()) {
      walk((Map<?, ?>) next.getValue(), name.isEmpty() ? next.getKey().toString() : name + " " + next.getKey(), out);
    }
  }

  private static Object field(Object holder, String name) throws ReflectiveOperationException {
    Field field = holder.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(holder);
  }
}
