package org.copydesk.plugin.actors.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What stands at the beginning of the file.
 *
 * @param length of the whole file in bytes
 * @param entries how many there are
 * @param ids where entries are found by their ids
 * @param names where they are found by the letters and digits of their names, in capitals
 * @param starts how many tokens names may have by the letters and digits of their first
 * @param facts where what is told of the file stands
 * @param factsLength how many bytes that takes
 * @param sums where the blocks' checksums begin
 * @param sumsSum the checksum of the checksums
 */
record Header(
    long length,
    long entries,
    TablePlace ids,
    TablePlace names,
    TablePlace starts,
    long facts,
    int factsLength,
    long sums,
    int sumsSum) {

  /** How many bytes have one checksum; the header stands in a block of its own. */
  static final int BLOCK = 1 << 14;

  /** The bytes that the file begins with; a line end changed on the way breaks them. */
  private static final byte[] MAGIC = {(byte) 0x89, 'C', 'D', 'K', 'B', '\r', '\n', 0x1a};

  private static final int VERSION = 1;

  /** How long the bytes are that tell a file. */
  static final int MAGIC_LENGTH = MAGIC.length;

  /** Tells whether bytes begin as a built base does. */
  static boolean isMagic(byte[] head) {
    return head.length >= MAGIC.length
        && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /** Writes the header's block. */
  ByteBuffer written() {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    block.put(MAGIC).putInt(VERSION).putLong(length).putLong(entries);
    ids.write(block);
    names.write(block);
    starts.write(block);
    block.putLong(facts).putInt(factsLength).putLong(sums).putInt(sumsSum);
    block.putInt(sum(block, block.position()));
    return block.rewind();
  }

  /**
   * Reads the header's block.
   *
   * @throws IllegalArgumentException with what is wrong with it, for the user
   */
  static Header read(ByteBuffer block) {
    block.position(MAGIC.length);
    int version = block.getInt();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "was built by another version of Copydesk (layout "
              + version
              + ", here "
              + VERSION
              + "); build it anew with 'copydesk kb build'");
    }
    Header header =
        new Header(
            block.getLong(),
            block.getLong(),
            TablePlace.read(block),
            TablePlace.read(block),
            TablePlace.read(block),
            block.getLong(),
            block.getInt(),
            block.getLong(),
            block.getInt());
    if (sum(block, block.position()) != block.getInt()) {
      throw new IllegalArgumentException(
          "is damaged at its beginning; build it anew with 'copydesk kb build'");
    }
    return header;
  }

  private static int sum(ByteBuffer block, int length) {
    CRC32C sum = new CRC32C();
    sum.update(block.duplicate().position(0).limit(length));
    return (int) sum.getValue();
  }
}
