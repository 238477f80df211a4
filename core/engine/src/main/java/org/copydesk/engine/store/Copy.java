package org.copydesk.engine.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.document.Place;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A place at which a document stands, as a key: sorted by document, then by place.
 *
 * @param document the document's id; empty in the map of rows, which is sorted by place alone
 */
record Copy(String document, Place place) implements Comparable<Copy> {

  private static final Comparator<Copy> ORDER =
      Comparator.comparing(Copy::document).thenComparing(Copy::place, Places.ORDER);

  static final BasicDataType<Copy> TYPE = new Type();

  static Copy at(Place place) {
    return new Copy("", place);
  }

  @Override
  public int compareTo(Copy other) {
    return ORDER.compare(this, other);
  }

  /** How the key is kept in the file. */
  private static final class Type extends BasicDataType<Copy> {

    private static final int OVERHEAD = 120;

    @Override
    public int compare(Copy one, Copy other) {
      return one.compareTo(other);
    }

    @Override
    public int getMemory(Copy copy) {
      return OVERHEAD + 2 * (copy.document.length() + copy.place.toString().length());
    }

    @Override
    public void write(WriteBuffer buffer, Copy copy) {
      StringDataType.INSTANCE.write(buffer, copy.document);
      StringDataType.INSTANCE.write(buffer, copy.place.path());
      buffer.putVarInt(copy.place.inside().size());
      copy.place.inside().forEach(part -> StringDataType.INSTANCE.write(buffer, part));
    }

    @Override
    public Copy read(ByteBuffer buffer) {
      String document = StringDataType.INSTANCE.read(buffer);
      String path = StringDataType.INSTANCE.read(buffer);
      List<String> inside = new ArrayList<>();
      for (int left = DataUtils.readVarInt(buffer); left > 0; left--) {
        inside.add(StringDataType.INSTANCE.read(buffer));
      }
      return new Copy(document, new Place(path, inside));
    }

    @Override
    public Copy[] createStorage(int size) {
      return new Copy[size];
    }
  }
}
