package org.synoptic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows as a person wants them, under a name. Only what differs from the machine's rows is kept, so
 * that claims which are found later stand where the machine puts them. Each state of it is one
 * judgement, which makes its history and its undo those of every decision.
 *
 * @param subject what its judgements are about; it starts with {@link #PREFIX}
 * @param name what people call it; one line, may change
 * @param author who made its present state
 * @param rows ids of claims that stand in one row; no claim stands in two of them
 */
public record Alignment(String subject, String name, String author, List<List<String>> rows) {

  /** The start of the subject of every alignment. */
  public static final String PREFIX = "alignment:";

  /** Keeps the rows unchangeable. */
  public Alignment {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The alignments in force after all judgements of a log, in the order they were first made. */
  public static List<Alignment> all(Collection<Judgement> log) {
    Map<String, Judgement> latest = new LinkedHashMap<>();
    for (Judgement one : log) {
      if (one.aspect() == Judgement.Aspect.ALIGNMENT) {
        latest.put(one.subject(), one);
      }
    }
    return latest.values().stream()
        .filter(one -> !one.value().isEmpty())
        .map(Alignment::read)
        .toList();
  }

  /**
   * The state of an alignment that a judgement records.
   *
   * @param judgement one that is not taken back: its value is not empty
   */
  public static Alignment read(Judgement judgement) {
    List<String> lines = judgement.value().lines().toList();
    List<List<String>> rows =
        lines.stream().skip(1).map(line -> List.of(line.strip().split(" +"))).toList();
    return new Alignment(judgement.subject(), lines.getFirst(), judgement.author(), rows);
  }

  /** The value of the judgement that records it: its name, then a line for each row. */
  public String value() {
    List<String> lines = new ArrayList<>();
    lines.add(name);
    rows.forEach(row -> lines.add(String.join(" ", row)));
    return String.join("\n", lines);
  }

  /** The same under another name; line breaks in it become blanks. */
  public Alignment named(String other) {
    return new Alignment(subject, other.strip().replaceAll("\\R", " "), author, rows);
  }

  /**
   * The same with other claims in the place of its own. A claim for which there is none leaves its
   * row; where two become one, the first stays.
   */
  public Alignment with(Function<String, Optional<String>> others) {
    Set<String> taken = new HashSet<>();
    List<List<String>> changed =
        rows.stream()
            .map(row ->
                row.stream().flatMap(claim -> others.apply(claim).stream()).filter(taken::add))
            .map(Stream::toList)
            .filter(row -> !row.isEmpty())
            .toList();
    return new Alignment(subject, name, author, changed);
  }

  /** The same with some claims in a row of their own; they leave the rows in which they stood. */
  public Alignment together(Collection<String> claims) {
    TreeSet<String> taken = new TreeSet<>(claims);
    List<List<String>> others =
        rows.stream()
            .map(row -> row.stream().filter(claim -> !taken.contains(claim)).toList())
            .filter(row -> !row.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    others.add(List.copyOf(taken));
    return new Alignment(subject, name, author, others);
  }
}
