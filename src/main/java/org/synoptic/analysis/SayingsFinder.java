package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the findings of all rules together. */
final class SayingsFinder {

  private SayingsFinder() {}

  /** All sayings by position. */
  static List<Saying> find(Report report) {
    List<Saying> found = new ArrayList<>(new SpeechFinder(report).find());
    List<Saying> framed = new ArrayList<>(new AccordingTo(report).find());
    framed.addAll(new AsFrame(report).find());
    for (Saying saying : framed) {
      boolean free = found.stream().noneMatch(one -> saying.cue().map(one::touches).orElse(false));
      if (free) {
        found.removeIf(one -> one.cue().map(saying::touches).orElse(false));
        found.add(saying);
      }
    }
    for (Saying label : Labels.find(report)) {
      found.removeIf(one -> one.cue().map(label::touches).orElse(false));
      if (found.stream().noneMatch(one -> label.content().stream().anyMatch(one::touches))) {
        found.add(label);
      }
    }
    for (Saying saying : new NounCues(report).find()) {
      boolean free =
          found.stream()
              .noneMatch(one ->
                  saying.parts().stream()
                      .anyMatch(part ->
                          one.touches(part) || one.cue().map(part::overlaps).orElse(false)));
      if (free) {
        found.add(saying);
      }
    }
    List<Saying> all = ContinuedSpeech.extend(report, found);
    all.sort(Comparator.comparingInt(Saying::start));
    return all;
  }
}
