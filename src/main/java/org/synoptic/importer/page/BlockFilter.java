package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.kit.BoilerplateLines;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Labels;
import org.synoptic.importer.kit.Words;

/** Keeps the blocks of an article that are part of what it says. */
final class BlockFilter {

  private BlockFilter() {}

  /** The words of the blocks kept, in order. */
  static List<String> keep(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    String headline = Words.plain(title);
    for (Block block : Trailers.dropped(LinesAbove.dropped(blocks))) {
      if (wanted(block, kept.size() < 2) && !(kept.size() < 3 && same(block, headline))) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
      kept.removeLast();
    }
    return kept.stream().map(Block::text).toList();
  }

  private static boolean wanted(Block block, boolean first) {
    String text = block.text();
    if (Words.plain(text).isEmpty() || BoilerplateLines.matches(text)) {
      return false;
    }
    if (Labels.dateAlone(text).isPresent() || (first && Bylines.signed(text).isPresent())) {
      return false;
    }
    double linked = block.linkDensity();
    return switch (block.kind()) {
      case PARAGRAPH -> linked < 0.9 || block.text().length() > 150;
      case ITEM, CELL -> linked < 0.95;
      case HEADING, QUOTE -> linked < 0.95;
    };
  }

  private static boolean same(Block block, String headline) {
    String text = Words.plain(block.text());
    return !headline.isEmpty()
        && (text.equals(headline)
            || (block.kind() == Block.Kind.HEADING
                && text.length() > 12
                && (headline.contains(text) || text.contains(headline))));
  }
}
