package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the lines of a file where its profile says that an article begins or ends. */
final class Pieces {

  private final List<Line> lines;
  private final Profile profile;
  private final boolean begins;
  private final boolean pages;
  private final List<Piece> pieces = new ArrayList<>();
  private int from;
  private boolean open;
  private boolean begun;
  private Map<String, String> begin = Map.of();

  private Pieces(List<Line> lines, Profile profile) {
    this.lines = lines;
    this.profile = profile;
    this.begins = !profile.phrases("begins").isEmpty();
    this.pages = profile.cutsAtPages();
    this.open = !begins;
  }

  /**
   * The pieces in their order; lines before the first, between them and behind the last are in none
   * when the profile knows how an article begins.
   */
  static List<Piece> of(List<Line> lines, Profile profile) {
    Pieces reader = new Pieces(lines, profile);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i);
    }
    reader.close(lines.size(), Map.of(), false);
    return reader.pieces;
  }

  private void line(int i) {
    Line line = lines.get(i);
    if (line.blank()) {
      return;
    }
    String text = line.afterCell();
    Optional<Map<String, String>> beginning = profile.match("begins", text);
    if (beginning.isPresent()) {
      close(i, Map.of(), false);
      open(i + 1, beginning.get(), true);
      return;
    }
    if (pages && line.newPage()) {
      close(i, Map.of(), false);
      open(i, Map.of(), true);
    }
    Optional<Map<String, String>> ending = profile.match("ends", text);
    if (ending.isPresent()) {
      close(i, ending.get(), true);
      open(i + 1, Map.of(), false);
      open = !begins;
    }
  }

  private void open(int at, Map<String, String> words, boolean marked) {
    from = at;
    begin = words;
    begun = marked;
    open = true;
  }

  private void close(int to, Map<String, String> end, boolean ended) {
    boolean words = lines.subList(from, to).stream().anyMatch(line -> !line.blank());
    if (open && (words || begun)) {
      pieces.add(new Piece(from, to, begin, end, begun, ended));
    }
    open = false;
  }
}
