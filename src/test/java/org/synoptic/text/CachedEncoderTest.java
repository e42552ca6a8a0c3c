package org.synoptic.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedEncoderTest {

  private final Counting counting = new Counting();

  @Test
  void aTextIsEncodedOnceAndKeepsItsPlace() {
    try (Encoder cached = new CachedEncoder(counting, 10)) {
      cached.encode(List.of("a", "bb", "a"));
      List<float[]> again = cached.encode(List.of("ccc", "bb", "a"));
      assertEquals(List.of("a", "bb", "ccc"), counting.asked);
      assertArrayEquals(new float[] {3}, again.get(0));
      assertArrayEquals(new float[] {2}, again.get(1));
      assertArrayEquals(new float[] {1}, again.get(2));
    }
    assertTrue(counting.closed);
  }

  @Test
  void theTextLongestUnusedGoesFirst() {
    try (Encoder cached = new CachedEncoder(counting, 2)) {
      cached.encode(List.of("a", "bb"));
      cached.encode(List.of("a"));
      cached.encode(List.of("ccc"));
      cached.encode(List.of("a"));
      cached.encode(List.of("bb"));
      assertEquals(List.of("a", "bb", "ccc", "bb"), counting.asked);
    }
  }

  @Test
  void moreTextsThanItKeepsAreAllAnswered() {
    try (Encoder cached = new CachedEncoder(counting, 1)) {
      assertEquals(3, cached.encode(List.of("a", "bb", "ccc")).size());
    }
    assertThrows(IllegalArgumentException.class, () -> new CachedEncoder(counting, 0).close());
  }

  @Test
  void aLazyEncoderIsMadeOnceAndOnlyForATextToEncode() {
    List<Counting> made = new ArrayList<>();
    LazyEncoder lazy =
        new LazyEncoder(
            1,
            "counting",
            () -> {
              made.add(counting);
              return counting;
            });
    assertEquals(1, lazy.dimension());
    assertEquals("counting", lazy.version());
    assertEquals(List.of(), lazy.encode(List.of()));
    assertEquals(0, made.size());
    lazy.encode(List.of("a"));
    lazy.encode(List.of("bb"));
    assertEquals(1, made.size());
    assertSame(counting, made.getFirst());
    lazy.close();
    assertTrue(counting.closed);
    assertThrows(IllegalStateException.class, () -> lazy.encode(List.of("a")));
  }

  /** Encodes a text as its length and remembers what it was asked. */
  private static final class Counting implements Encoder {

    private final List<String> asked = new ArrayList<>();
    private boolean closed;

    @Override
    public int dimension() {
      return 1;
    }

    @Override
    public String version() {
      return "counting";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
      asked.addAll(texts);
      return texts.stream().map(text -> new float[] {text.length()}).toList();
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
