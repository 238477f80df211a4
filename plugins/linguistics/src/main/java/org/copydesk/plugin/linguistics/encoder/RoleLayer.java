package org.copydesk.plugin.linguistics.encoder;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;

/** The roles of tokens as {@link RoleColumns} packed them. */
final class RoleLayer implements Layer<TokenRoles> {

  private final Producer producer;
  private final int[] begins;
  private final int[] ends;
  private final int[] rows;
  private final short[] numbers;

  RoleLayer(Producer producer, int[] begins, int[] ends, int[] rows, short[] numbers) {
    this.producer = producer;
    this.begins = begins;
    this.ends = ends;
    this.rows = rows;
    this.numbers = numbers;
  }

  @Override
  public LayerKey<TokenRoles> key() {
    return TokenRoles.LAYER;
  }

  @Override
  public Producer producer() {
    return producer;
  }

  @Override
  public Layer<TokenRoles> by(Producer newProducer) {
    return new RoleLayer(newProducer, begins, ends, rows, numbers);
  }

  @Override
  public int size() {
    return begins.length;
  }

  @Override
  public int begin(int index) {
    return begins[index];
  }

  @Override
  public int end(int index) {
    return ends[index];
  }

  @Override
  public TokenRoles get(int index) {
    Span span = new Span(begins[index], ends[index]);
    return new Row(rows[index] + 1, span.begin()).read(numbers[rows[index]], span);
  }

  /** Reads the lists of one token, one behind the other. */
  private final class Row {

    private final int begin;
    private int next;

    Row(int next, int begin) {
      this.next = next;
      this.begin = begin;
    }

    TokenRoles read(int head, Span span) {
      List<Integer> content = chances((head & 1) != 0);
      List<Integer> cue = chances((head & 2) != 0);
      List<Integer> source = chances((head & 4) != 0);
      List<TokenRoles.Link> sources = links(head >> 3 & 3);
      return new TokenRoles(span, content, cue, source, sources, links(head >> 5 & 3));
    }

    private List<Integer> chances(boolean there) {
      List<Integer> chances = new ArrayList<>();
      for (int i = 0; there && i < RoleColumns.CHANCES; i++) {
        chances.add((int) numbers[next++]);
      }
      return chances;
    }

    private List<TokenRoles.Link> links(int count) {
      List<TokenRoles.Link> links = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int distance = numbers[next] << Short.SIZE | numbers[next + 1] & 0xffff;
        int at = distance == RoleColumns.NOWHERE ? -1 : begin + distance;
        links.add(new TokenRoles.Link(at, numbers[next + 2]));
        next += 3;
      }
      return links;
    }
  }
}
