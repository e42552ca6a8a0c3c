package org.synoptic.importer.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits the order of a profile onto the first paragraphs of a piece, by dynamic programming: of all
 * ways to give the paragraphs to the places, in order, that with the highest sum of scores. What
 * looks like a date or reads like a phrase scores more than what merely is a short line; a place
 * that must be filled and is not costs. A cover page or a table of contents before the head is
 * skipped at a fixed price.
 */
final class HeadReader {

  private static final int WINDOW = 30;
  private static final double SKIPPING = 1;
  private static final double MISSING = 3;
  private static final double LABEL = 0.5;

  private final List<Unit> units;
  private final List<Slot> slots;
  private final HeadPlaces places;
  private final boolean skip;
  private final int width;
  private final double[][] best;
  private final int[][] step;

  private HeadReader(List<Unit> units, List<Slot> slots, HeadPlaces places, boolean skip) {
    this.units = units;
    this.slots = slots;
    this.skip = skip;
    this.places = places;
    this.width = 2 * (slots.size() + 1);
    this.best = new double[this.units.size() + 1][];
    this.step = new int[this.units.size() + 1][];
  }

  /**
   * The head, the best of all orders that the profile has.
   *
   * @param all the paragraphs of a piece
   * @param skip whether other lines may stand before it
   * @param cover whether a cover or a table of contents of any length may stand before it
   */
  static Head read(List<Unit> all, Profile profile, boolean skip, boolean cover) {
    List<Unit> units = cover ? all : all.subList(0, Math.min(all.size(), WINDOW));
    HeadPlaces places = new HeadPlaces(units, profile);
    Head head = Head.NONE;
    for (List<Slot> order : profile.heads()) {
      Head other = new HeadReader(units, order, places, skip).read();
      head = other.score() > head.score() ? other : head;
    }
    return head;
  }

  // States: paragraph i, place j, and whether a labelled line was passed, after which no line
  // without label fills a free place. Step: 0 ends, 1 leaves the place empty, 2 passes a paragraph,
  // 3 fills and stays (repeated), 4 fills and goes on.
  private Head read() {
    for (int i = units.size(); i >= 0; i--) {
      best[i] = new double[width];
      step[i] = new int[width];
      for (int j = slots.size(); j >= 0; j--) {
        boolean labelled = i < units.size() && units.get(i).labelled();
        double gain =
            j == slots.size() || i == units.size() || labelled
                ? HeadPlaces.NOT
                : places.gain(slots.get(j).name(), i);
        settle(i, j, 0, gain);
        settle(i, j, 1, gain);
      }
    }
    int start = 0;
    for (int i = 1; skip && i < units.size(); i++) {
      double price = start == 0 ? SKIPPING : 0;
      if (best[i][0] - price > best[start][0] && !units.get(i).furniture()) {
        start = i;
      }
    }
    return trace(start);
  }

  private void settle(int i, int j, int labels, double fit) {
    int state = 2 * j + labels;
    if (j == slots.size()) {
      return;
    }
    Slot slot = slots.get(j);
    double score =
        best[i][state + 2] - (slot.optional() || places.labelled(slot.name()) ? 0 : MISSING);
    int how = 1;
    if (i < units.size()) {
      Unit unit = units.get(i);
      boolean ends = unit.labelled(Label.Field.TEXT);
      if (unit.labelled() && !ends && best[i + 1][2 * j + 1] + LABEL > score) {
        score = best[i + 1][2 * j + 1] + LABEL;
        how = 2;
      } else if (unit.furniture() && best[i + 1][state] >= score) {
        score = best[i + 1][state];
        how = 2;
      }
      double gain = labels == 1 && slot.free() ? HeadPlaces.NOT : fit;
      if (gain > HeadPlaces.NOT) {
        if (gain + best[i + 1][state + 2] > score) {
          score = gain + best[i + 1][state + 2];
          how = 4;
        }
        boolean goesOn = slot.repeated() && places.goesOn(slot.name(), i);
        if (goesOn && gain + best[i + 1][state] > score) {
          score = gain + best[i + 1][state];
          how = 3;
        }
      }
    }
    best[i][state] = score;
    step[i][state] = how;
  }

  private Head trace(int start) {
    Map<String, List<Unit>> filled = new LinkedHashMap<>();
    Map<String, String> phrases = new LinkedHashMap<>();
    int i = start;
    int state = 0;
    while (state < 2 * slots.size()) {
      Slot slot = slots.get(state / 2);
      switch (step[i][state]) {
        case 1 -> state += 2;
        case 2 -> {
          state = units.get(i).labelled() ? state / 2 * 2 + 1 : state;
          i++;
        }
        default -> {
          filled.computeIfAbsent(slot.name(), name -> new ArrayList<>()).add(units.get(i));
          Optional<Map<String, String>> words = places.phrase(slot.name(), i);
          words.ifPresent(phrases::putAll);
          state += step[i][state] == 4 ? 2 : 0;
          i++;
        }
      }
    }
    return new Head(filled, phrases, best[start][0], start, i);
  }
}
