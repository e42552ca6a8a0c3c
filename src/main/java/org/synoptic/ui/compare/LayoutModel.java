package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.Workspace;
import org.synoptic.model.Alignment;
import org.synoptic.model.Dossier;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** How the comparison on a desk is laid out: its columns, its order, its alignment. */
final class LayoutModel {

  private static final String SETTING = "compare.layout.";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.FIRST);
  private Arranged arranged = Arranged.NONE;

  LayoutModel(Desk desk) {
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Layout> layoutProperty() {
    return layout.getReadOnlyProperty();
  }

  /** Takes up the layout that was left when the open dossier was shown last. */
  void restore() {
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
            failure -> desk.notices().add(Notice.unexpected(failure)));
  }

  /** The alignments that people made of claims of the open comparison. */
  List<Alignment> alignments() {
    return Arranged.alignments(desk.judgements(), arranged.claims());
  }

  /** The alignment that is shown; nothing for the machine's. */
  Optional<Alignment> alignment() {
    return layout.get().alignment(alignments());
  }

  /** Takes up how the open comparison was laid out. */
  void take(Arranged now) {
    arranged = now;
  }

  /** A row with what the reports say in it that have no column. */
  Row whole(Row row) {
    return arranged.whole().getOrDefault(row.id(), row);
  }

  /** How many rows there are of all reports. */
  int allRows() {
    return arranged.whole().size();
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
    return arranged.standing().getOrDefault(subject, Set.of()).contains(row.id());
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
