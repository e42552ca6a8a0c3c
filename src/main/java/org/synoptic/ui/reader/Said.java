package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.model.Claim;
import org.synoptic.model.Cue;
import org.synoptic.model.Level;
import org.synoptic.model.Quotation;
import org.synoptic.ui.kit.Words;

/**
 * Who is made to say a claim, and how.
 *
 * @param via the chain of tellers, outermost first
 * @param speaker who says it, or empty when the outlet does
 * @param cue the words that attribute it
 * @param level who stands behind it
 */
public record Said(List<String> via, Optional<String> speaker, Optional<String> cue, Level level) {

  /** Keeps the chain unchangeable. */
  public Said {
    via = List.copyOf(via);
  }

  /** Who says a claim of a report. */
  public static Said of(ComparisonIndex index, int report, Claim claim) {
    Optional<String> cue =
        claim.level() == Level.ASSERTS
            ? Optional.empty()
            : index.quotation(report, claim.span()).flatMap(Quotation::cue).map(Cue::text);
    return new Said(claim.via(), claim.speaker(), cue, claim.level());
  }

  /** The whole as one line: {@code via TechCrunch · Wang Yi · “said” · attributes}. */
  public String line() {
    if (level == Level.ASSERTS && via.isEmpty()) {
      return Words.get("said.outlet");
    }
    List<String> parts = new ArrayList<>();
    if (!via.isEmpty()) {
      parts.add(Words.get("said.via", String.join(" ← ", via)));
    }
    speaker.ifPresent(parts::add);
    cue.ifPresent(words -> parts.add("“" + words + "”"));
    parts.add(levelName(level));
    return String.join(" · ", parts);
  }

  /** The word for a level. */
  public static String levelName(Level level) {
    return Words.get("level." + level.name().toLowerCase(Locale.ROOT));
  }
}
