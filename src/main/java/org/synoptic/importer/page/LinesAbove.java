package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.Bylines;
import org.synoptic.importer.kit.Dates;

/** What stands between a headline and the first paragraph: section, byline, date, length. */
final class LinesAbove {

  /** In characters: a paragraph is longer than a line above it. */
  private static final int LINE = 80;

  private static final int LABEL_WORDS = 3;

  /** A colon announces something, and what it announces is text. */
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?:…。！？：][\\p{Pf}\\p{Pe}\"']*$");

  private LinesAbove() {}

  /** The blocks without such lines; all of them when no paragraph follows. */
  static List<Block> dropped(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !paragraph(blocks.get(first))) {
      first++;
    }
    if (first == blocks.size()) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>(blocks.subList(first, blocks.size()));
    kept.addAll(0, blocks.subList(0, first).stream().filter(block -> !furniture(block)).toList());
    return kept;
  }

  private static boolean paragraph(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && block.text().length() >= LINE;
  }

  private static boolean furniture(Block block) {
    String line = block.text();
    if (block.kind() != Block.Kind.PARAGRAPH || SENTENCE.matcher(line).matches()) {
      return false;
    }
    return Bylines.signed(line).isPresent()
        || Dates.find(line).isPresent()
        || line.split(" ", -1).length <= LABEL_WORDS;
  }
}
