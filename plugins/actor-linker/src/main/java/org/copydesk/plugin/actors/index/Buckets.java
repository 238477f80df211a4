package org.copydesk.plugin.actors.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Slots set aside in a file until all are there, parted by the top bits of their hashes, so that
 * one bucket at a time can be sorted in memory and the buckets in turn are all slots in order.
 */
final class Buckets implements Closeable {

  /** How many buckets there are. */
  static final int COUNT = 64;

  private static final int SHIFT = Long.SIZE - 6;
  private static final int SLOT_SIZE = 3 * Long.BYTES;
  private static final int BLOCK = 512 * SLOT_SIZE;

  private record Block(long place, int size) {}

  private final FileChannel file;
  private final List<ByteBuffer> open = new ArrayList<>();
  private final List<List<Block>> written = new ArrayList<>();
  private long end;
  private long count;

  /** Makes a file for them, which must not be there. */
  Buckets(Path path) throws IOException {
    this.file =
        FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    for (int i = 0; i < COUNT; i++) {
      open.add(ByteBuffer.allocate(BLOCK));
      written.add(new ArrayList<>());
    }
  }

  void add(long hash, long order, long payload) throws IOException {
    int bucket = (int) (hash >>> SHIFT);
    ByteBuffer block = open.get(bucket);
    block.putLong(hash).putLong(order).putLong(payload);
    count++;
    if (!block.hasRemaining()) {
      write(bucket, block);
    }
  }

  private void write(int bucket, ByteBuffer block) throws IOException {
    block.flip();
    written.get(bucket).add(new Block(end, block.remaining()));
    while (block.hasRemaining()) {
      end += file.write(block, end);
    }
    block.clear();
  }

  /** Returns how many slots there are. */
  long count() {
    return count;
  }

  /** Returns the slots of a bucket in their order. */
  List<Slot> sorted(int bucket) throws IOException {
    List<Slot> slots = new ArrayList<>();
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    for (Block place : written.get(bucket)) {
      block.clear().limit(place.size());
      while (block.hasRemaining()) {
        file.read(block, place.place() + block.position());
      }
      read(block.flip(), slots);
    }
    read(open.get(bucket).duplicate().flip(), slots);
    Collections.sort(slots);
    return slots;
  }

  private static void read(ByteBuffer block, List<Slot> slots) {
    while (block.hasRemaining()) {
      slots.add(new Slot(block.getLong(), block.getLong(), block.getLong()));
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
