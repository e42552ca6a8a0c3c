package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.app.Arrangement;
import org.synoptic.model.Alignment;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;

/**
 * How a user wants a comparison laid out; remembered for each dossier.
 *
 * @param columns ids of the reports that have a column, in order; fewer than two that are there
 *     stand for the choice of {@link Columns}
 * @param order in which order the rows stand
 * @param alignment subject of the alignment whose rows are shown; nothing for the machine's
 */
record Layout(List<String> columns, RowOrder order, Optional<String> alignment) {

  static final Layout FIRST = new Layout(List.of(), RowOrder.SHARED, Optional.empty());

  Layout {
    columns = List.copyOf(columns);
  }

  Layout with(List<String> other) {
    return new Layout(other, order, alignment);
  }

  Layout in(RowOrder other) {
    return new Layout(columns, other, alignment);
  }

  Layout aligned(Optional<String> other) {
    return new Layout(columns, order, other);
  }

  /** The alignment that is shown, when it is still there. */
  Optional<Alignment> alignment(List<Alignment> all) {
    return alignment.flatMap(
        subject -> all.stream().filter(one -> one.subject().equals(subject)).findFirst());
  }

  /** What is to be shown of a comparison that has the rows of the alignment already. */
  Comparison of(Comparison arranged) {
    return order.of(Arrangement.only(arranged, numbers(arranged)));
  }

  /** The numbers of the reports that have a column. */
  List<Integer> numbers(Comparison comparison) {
    List<String> ids = comparison.reports().stream().map(Document::id).toList();
    List<Integer> wanted =
        columns.stream()
            .map(ids::indexOf)
            .filter(one -> one >= 0)
            .distinct()
            .limit(Columns.MOST)
            .toList();
    return wanted.size() < Math.min(2, ids.size()) ? Columns.first(comparison) : wanted;
  }

  /** This layout as the value of a setting. */
  String written() {
    return String.join(
        "\n",
        String.join(" ", columns),
        order.kind().name() + " " + order.report(),
        alignment.orElse(""));
  }

  /** A layout from the value of a setting; what cannot be read is as at first. */
  static Layout read(String setting) {
    List<String> lines = new ArrayList<>(setting.lines().toList());
    while (lines.size() < 3) {
      lines.add("");
    }
    List<String> columns = words(lines.get(0));
    List<String> order = words(lines.get(1));
    return new Layout(columns, order(order), Optional.of(lines.get(2)).filter(s -> !s.isBlank()));
  }

  private static RowOrder order(List<String> words) {
    String kind = words.isEmpty() ? "" : words.getFirst().toUpperCase(Locale.ROOT);
    if (kind.equals(RowOrder.Kind.TEXT.name()) && words.size() > 1) {
      return new RowOrder(RowOrder.Kind.TEXT, words.get(1));
    }
    return kind.equals(RowOrder.Kind.READING.name()) ? RowOrder.READING : RowOrder.SHARED;
  }

  private static List<String> words(String line) {
    return line.isBlank() ? List.of() : List.of(line.strip().split(" +"));
  }
}
