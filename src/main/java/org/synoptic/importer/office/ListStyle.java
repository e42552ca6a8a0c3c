package org.synoptic.importer.office;

import java.util.List;
import java.util.Map;

/**
 * The numbers of a list.
 *
 * @param counter lists with the same counter go on counting where the other stopped
 * @param levels from the outermost
 * @param anew where this list begins anew, by depth from 0, however far the counter is
 */
record ListStyle(String counter, List<ListLevel> levels, Map<Integer, Integer> anew) {

  ListStyle {
    levels = List.copyOf(levels);
    anew = Map.copyOf(anew);
  }

  ListLevel level(int depth) {
    return depth >= 0 && depth < levels.size() ? levels.get(depth) : ListLevel.NONE;
  }
}
