package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.analysis.VerbGroup.Form;

/** Finds the verb groups of a sentence. */
final class VerbGroups {

  private static final Set<String> BE = Set.of("be", "get");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "nt", "neither", "nor", "hardly", "cannot");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "do");

  private VerbGroups() {}

  /** The groups in order; they do not overlap. */
  static List<VerbGroup> of(Line line) {
    List<VerbGroup> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      int end = end(line, at);
      if (end > at) {
        VerbGroup group = group(line, at, end);
        found.add(sharesPassive(line, group, found) ? passive(group) : group);
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /**
   * Whether a lone past form shares the auxiliary of the verb before: {@code were shown and sold}.
   */
  private static boolean sharesPassive(Line line, VerbGroup group, List<VerbGroup> found) {
    if (found.isEmpty() || group.from() != group.head() || !line.is(group.from() - 1, "CCONJ")) {
      return false;
    }
    VerbGroup last = found.getLast();
    boolean copula = line.is(last.head(), "AUX") && BE.contains(line.lemma(last.head()));
    return pastForm(line, group.head())
        && (last.passive() || (copula && line.word(group.to()).equals("to")));
  }

  private static VerbGroup passive(VerbGroup group) {
    return new VerbGroup(
        group.from(), group.head(), group.to(), group.form(), true, group.negated());
  }

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** The place after the main verb of the group that starts here; the same place if none does. */
  private static int end(Line line, int start) {
    int at = start;
    int end = start;
    boolean verb = false;
    if (line.word(at).equals("to") && line.is(at, "PART")) {
      at += line.is(at + 1, "PUNCT") && line.is(at + 2, "VERB") ? 2 : 1;
    }
    while (line.has(at)) {
      if (line.is(at, "VERB") && !adjectival(line, at)) {
        end = at + 1;
        return end;
      }
      if (line.is(at, "AUX")) {
        end = at + 1;
        verb = true;
      } else if (!line.is(at, "ADV", "PART") || (at == start && !preverbal(line, at))) {
        break;
      } else if (isClitic(line.word(at)) || (verb && judged(line, at))) {
        break;
      }
      at++;
    }
    return verb ? end : start;
  }

  /**
   * Whether "to" follows an adverb that is in truth what is said of a deed: {@code is hard to say}.
   */
  private static boolean judged(Line line, int at) {
    return line.word(at).equals("to")
        && line.is(at - 1, "ADV")
        && !Set.of("yet", "still", "also", "only", "never").contains(line.word(at - 1));
  }

  private static boolean preverbal(Line line, int at) {
    int next = at;
    while (line.is(next, "ADV") && next - at < 3) {
      next++;
    }
    return line.is(at, "ADV") && line.is(next, "VERB", "AUX") && !isQuestion(line.word(at));
  }

  private static boolean isQuestion(String word) {
    return switch (word) {
      case "how", "when", "where", "why", "so", "however", "there", "here", "then", "now", "yet" ->
          true;
      default -> false;
    };
  }

  private static boolean isClitic(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /** Whether a word tagged as a verb describes the noun after it: {@code the proposed rule}. */
  private static boolean adjectival(Line line, int at) {
    boolean form = line.word(at).endsWith("ed") || line.word(at).endsWith("ing");
    return form
        && line.is(at - 1, "DET", "ADJ", "NUM")
        && !Set.of("that", "this", "all", "both", "some").contains(line.word(at - 1))
        && line.is(at + 1, "NOUN", "ADJ", "PROPN");
  }

  private static VerbGroup group(Line line, int from, int to) {
    int head = to - 1;
    boolean auxiliary = false;
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    boolean negated = isNegation(line.word(from - 1));
    for (int i = from; i < head; i++) {
      auxiliary |= line.is(i, "AUX");
      be |= line.is(i, "AUX") && BE.contains(line.lemma(i));
      have |= line.is(i, "AUX") && line.lemma(i).equals("have");
      modal |= MODALS.contains(line.lemma(i));
      negated |= isNegation(line.word(i));
    }
    negated |= line.is(head, "AUX") && !line.word(to).equals("no") && isNegation(line.word(to));
    boolean ing = line.word(head).endsWith("ing") && !line.lemma(head).equals(line.word(head));
    boolean passive = be && !ing && line.is(head, "VERB") && pastForm(line, head);
    Form form = Form.FINITE;
    if (line.word(from).equals("to") && line.is(from, "PART")) {
      form = Form.INFINITIVE;
    } else if (!auxiliary && line.is(head, "VERB", "AUX")) {
      form = ing ? Form.GERUND : Form.FINITE;
    } else if (ing && !be && !have && !modal) {
      form = Form.GERUND;
    }
    if (Set.of("being", "having").contains(line.word(from))) {
      form = Form.GERUND;
    }
    if (form == Form.FINITE && !auxiliary && reduced(line, from, head)) {
      form = Form.PARTICIPLE;
      passive = true;
    }
    return new VerbGroup(from, head, to, form, passive, negated);
  }

  /** Whether a lone past form describes the noun before it: {@code rules laid out by the board}. */
  private static boolean reduced(Line line, int from, int head) {
    return pastForm(line, head)
        && line.is(from - 1, "NOUN", "PROPN", "PRON")
        && (line.word(head + 1).equals("by")
            || (line.is(head + 1, "ADP", "ADV") && line.word(head + 2).equals("by")));
  }

  static boolean pastForm(Line line, int at) {
    String word = line.word(at);
    return (!word.equals(line.lemma(at)) && !word.endsWith("ing") && !word.endsWith("s"))
        || word.endsWith("ed")
        || Set.of("put", "set", "read", "cut", "quit").contains(word);
  }
}
