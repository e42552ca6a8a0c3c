package org.synoptic.ui.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;

/**
 * A list of known length whose items are fetched a page at a time when somebody looks at them, so
 * that a million lines cost no more than those in sight.
 */
final class PagedList<T> extends ObservableListBase<PagedList.Line<T>> {

  private final int page;
  private static final int KEPT = 60;

  private final Map<Integer, List<T>> pages = new LinkedHashMap<>();
  private final BitSet asked = new BitSet();
  private IntConsumer fetch = any -> {};
  private int size;

  /**
   * One line.
   *
   * @param number its place, from 0
   * @param item what stands there, once it was fetched
   */
  record Line<T>(int number, Optional<T> item) {}

  /**
   * An empty list.
   *
   * @param page how many items are fetched at once
   */
  PagedList(int page) {
    this.page = page;
  }

  /** Who is asked for a page; gets the number of its first item and answers with {@link #put}. */
  void fetching(IntConsumer by) {
    fetch = by;
  }

  int page() {
    return page;
  }

  /** Begins anew with the first page. */
  void reset(int total, List<T> first) {
    beginChange();
    int before = size;
    pages.clear();
    asked.clear();
    size = total;
    keep(0, first);
    nextReplace(0, size, Collections.nCopies(before, new Line<T>(0, Optional.empty())));
    endChange();
  }

  /** Takes a page that was asked for. */
  void put(int from, List<T> items) {
    beginChange();
    keep(from, items);
    for (int i = from; i < Math.min(size, from + items.size()); i++) {
      nextUpdate(i);
    }
    endChange();
  }

  private void keep(int from, List<T> items) {
    pages.put(from / page, List.copyOf(items));
    asked.set(from / page);
    if (pages.size() > KEPT) {
      Integer oldest = pages.keySet().iterator().next();
      pages.remove(oldest);
      asked.clear(oldest);
    }
  }

  @Override
  public Line<T> get(int index) {
    int number = index / page;
    if (!asked.get(number)) {
      asked.set(number);
      fetch.accept(number * page);
    }
    return new Line<>(index, peek(index));
  }

  /** What stands at a place, if it was fetched; never fetches. */
  Optional<T> peek(int index) {
    List<T> items = pages.getOrDefault(index / page, List.of());
    int at = index % page;
    return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
  }

  /** A line knows its place; looking through the list would fetch all of it. */
  @Override
  public int indexOf(Object line) {
    return line instanceof Line<?> one && one.number < size ? one.number : -1;
  }

  @Override
  public int lastIndexOf(Object line) {
    return indexOf(line);
  }

  @Override
  public boolean contains(Object line) {
    return indexOf(line) >= 0;
  }

  @Override
  public int size() {
    return size;
  }
}
