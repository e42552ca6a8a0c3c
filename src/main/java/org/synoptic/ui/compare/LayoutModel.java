package org.synoptic.ui.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.Arrangement;
import org.synoptic.app.Workspace;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Dossier;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** How the comparison on a desk is laid out: its columns, its order, its alignment. */
final class LayoutModel {

  private static final String SETTING = "compare.layout.";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.FIRST);
  private final Map<String, Set<String>> rows = new HashMap<>();
  private final Map<String, Row> whole = new HashMap<>();

  LayoutModel(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Layout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  /** Takes up the layout that was left when the open dossier was shown last. */
  void restore() {
    rows.clear();
    layout.set(setting().flatMap(desk.workspace()::setting).map(Layout::read).orElse(Layout.FIRST));
  }

  /** Lays out otherwise, and remembers it. */
  void change(UnaryOperator<Layout> change) {
    Layout now = change.apply(layout.get());
    if (!now.equals(layout.get())) {
      layout.set(now);
      setting().ifPresent(name -> remember(name, now.written()));
    }
  }

  private Optional<String> setting() {
    return desk.dossierProperty().get().map(Dossier::name).map(SETTING::concat);
  }

  private void remember(String name, String value) {
    desk.worker()
        .run(
            "",
            progress -> {
              desk.workspace().remember(name, value);
              return value;
            },
            kept -> {},
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("error.unexpected", Failures.message(failure)), failure)));
  }

  /** The alignments that people made of claims of the open comparison. */
  List<Alignment> alignments() {
    Set<String> claims =
        desk.comparison().stream()
            .flatMap(all -> all.rows().stream())
            .flatMap(row -> row.claims().stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    return Alignment.all(desk.judgements()).stream()
        .filter(one -> one.rows().stream().flatMap(List::stream).anyMatch(claims::contains))
        .toList();
  }

  /** The alignment that is shown; nothing for the machine's. */
  Optional<Alignment> alignment() {
    return layout.get().alignment(alignments());
  }

  /** What is to be shown of a comparison. */
  Comparison shown(Comparison machine) {
    rows.clear();
    whole.clear();
    Comparison arranged = Arrangement.of(machine, alignment());
    arranged.rows().forEach(row -> whole.put(row.id(), row));
    return layout.get().of(arranged);
  }

  /** A row with what the reports say in it that have no column. */
  Row whole(Row row) {
    return whole.getOrDefault(row.id(), row);
  }

  /** How many rows there are of all reports. */
  int allRows() {
    return whole.size();
  }

  /** Whether the user made the present state of an alignment; only such a one is changed. */
  boolean own(Alignment alignment) {
    String user =
        desk.workspace()
            .setting(Workspace.AUTHOR)
            .orElse(System.getProperty("user.name", "unknown"));
    return alignment.author().equals(user);
  }

  /**
   * Whether a row stands so in an alignment, too.
   *
   * @param subject the alignment; empty for the machine's
   */
  boolean stands(Row row, String subject) {
    return rows.computeIfAbsent(subject, this::rowsOf).contains(row.id());
  }

  private Set<String> rowsOf(String subject) {
    Optional<Alignment> other =
        alignments().stream().filter(one -> one.subject().equals(subject)).findFirst();
    Set<String> ids = new HashSet<>();
    desk.comparison()
        .map(machine -> Arrangement.of(machine, other))
        .ifPresent(all -> all.rows().forEach(row -> ids.add(row.id())));
    return ids;
  }

  /** What an alignment is called: empty subject for the machine's. */
  String name(String subject) {
    return alignments().stream()
        .filter(one -> one.subject().equals(subject))
        .map(one -> Words.get("alignment.of", one.name(), one.author()))
        .findFirst()
        .orElse(Words.get("alignment.machine"));
  }
}
