package org.synoptic.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedListTest {

  private final List<Integer> fetched = new ArrayList<>();
  private final PagedList<String> list = new PagedList<>(10);

  private static List<String> page(int from) {
    return IntStream.range(from, from + 10).mapToObj(at -> "line " + at).toList();
  }

  private void open() {
    list.fetching(fetched::add);
    list.reset(1_000_000, page(0));
  }

  @Test
  void fetchesOnlyThePageThatIsLookedAtAndOnlyOnce() {
    open();
    assertEquals(Optional.of("line 9"), list.get(9).item());
    assertEquals(Optional.empty(), list.get(523_117).item());
    assertEquals(Optional.empty(), list.get(523_118).item());
    assertEquals(List.of(523_110), fetched);
    list.put(523_110, page(523_110));
    assertEquals(Optional.of("line 523117"), list.get(523_117).item());
  }

  @Test
  void knowsThePlaceOfLineWithoutLookingThroughAll() {
    open();
    assertEquals(999_999, list.indexOf(new PagedList.Line<String>(999_999, Optional.empty())));
    assertEquals(-1, list.indexOf(new PagedList.Line<String>(1_000_000, Optional.empty())));
    assertEquals(List.of(), fetched);
  }

  @Test
  void forgetsPagesThatWereSeenLongAgoAndFetchesThemAgain() {
    open();
    for (int from = 10; from <= 700; from += 10) {
      list.get(from);
      list.put(from, page(from));
    }
    fetched.clear();
    assertEquals(Optional.empty(), list.get(0).item());
    assertEquals(Optional.of("line 705"), list.get(705).item());
    assertEquals(List.of(0), fetched);
  }
}
