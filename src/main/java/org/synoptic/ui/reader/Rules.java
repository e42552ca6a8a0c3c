package org.synoptic.ui.reader;

import java.util.Map;
import org.synoptic.ui.kit.Words;

/** What the rules of the machine are called before people. */
public final class Rules {

  /** The message for each rule that gives a reason. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("align.person", "rule.align.person"),
          Map.entry("align.only", "rule.align.only"),
          Map.entry("align.event", "rule.align.event"),
          Map.entry("align.wording", "rule.align.wording"),
          Map.entry("align.meaning", "rule.align.meaning"),
          Map.entry("link.verbatim", "rule.link.verbatim"),
          Map.entry("link.meaning", "rule.link.meaning"),
          Map.entry("claim.asserted", "rule.claim.asserted"),
          Map.entry("claim.headline", "rule.claim.headline"),
          Map.entry("claim.according", "rule.claim.according"),
          Map.entry("claim.label", "rule.claim.label"),
          Map.entry("claim.trailing", "rule.claim.trailing"),
          Map.entry("claim.further", "rule.claim.further"),
          Map.entry("claim.inverted", "rule.claim.inverted"),
          Map.entry("claim.interrupted", "rule.claim.interrupted"),
          Map.entry("claim.speech", "rule.claim.speech"),
          Map.entry("claim.clause", "rule.claim.clause"),
          Map.entry("claim.that", "rule.claim.that"),
          Map.entry("claim.addressee", "rule.claim.addressee"),
          Map.entry("claim.request", "rule.claim.request"),
          Map.entry("claim.intent", "rule.claim.intent"),
          Map.entry("claim.matter", "rule.claim.matter"));

  private Rules() {}

  /** The words for a rule; its id where there are none. */
  public static String name(String rule) {
    String key = NAMES.get(rule);
    return key == null ? rule : Words.get(key);
  }
}
