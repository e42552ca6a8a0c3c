package org.synoptic.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/**
 * Collects by collectors that are read one after the other in the end.
 *
 * @param maker makes one
 */
record Gathering<C extends Collector>(Supplier<C> maker) implements CollectorManager<C, List<C>> {

  @Override
  public C newCollector() {
    return maker.get();
  }

  @Override
  public List<C> reduce(Collection<C> collectors) {
    return new ArrayList<>(collectors);
  }
}
