package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.model.Alignment;
import org.synoptic.model.Claim;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Row;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WordsSheet;

/**
 * Puts claims into other rows. The machine's rows and a colleague's stay as they are: the first
 * change of them makes an alignment of the user's own, which is shown from then on.
 */
final class Rearranging {

  private final CompareViewModel model;
  private final Consumer<String> said;
  private final ReadOnlyObjectWrapper<List<String>> carried =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * Changes of rows.
   *
   * @param said is told what was done, in a sentence
   */
  Rearranging(CompareViewModel model, Consumer<String> said) {
    this.model = model;
    this.said = said;
  }

  /** The claims that were taken up and not yet put down. */
  ReadOnlyObjectProperty<List<String>> carriedProperty() {
    return carried.getReadOnlyProperty();
  }

  /** Joins the selected row with the next one that is shown. */
  void join() {
    int at = model.rows().indexOf(model.rowProperty().get());
    if (at >= 0 && at + 1 < model.rows().size()) {
      join(model.rows().get(at), model.rows().get(at + 1));
    }
  }

  /** Joins two rows by their numbers. */
  void join(int row, int other) {
    if (row != other) {
      List<String> claims = new ArrayList<>(claims(row));
      claims.addAll(claims(other));
      keep(claims, Words.get("said.joined", row + 1, other + 1));
    }
  }

  /** Moves what a report says in a row into another row. */
  void move(int row, int report, int target) {
    List<String> moved = cell(row, report);
    if (row != target && !moved.isEmpty()) {
      List<String> claims = new ArrayList<>(claims(target));
      claims.addAll(moved);
      keep(claims, Words.get("said.moved", row + 1, target + 1));
    }
  }

  /** Gives what the reader's column says a row of its own. */
  void split() {
    int row = model.rowProperty().get();
    List<String> claims = row < 0 ? List.of() : cell(row, model.columnProperty().get());
    if (claims.isEmpty() || claims.size() == claims(row).size()) {
      said.accept(Words.get("said.nothing-to-split"));
    } else {
      keep(claims, Words.get("said.split", row + 1));
    }
  }

  /** Takes up what the reader's column says, to be put into another row. */
  void take() {
    int row = model.rowProperty().get();
    List<String> claims = row < 0 ? List.of() : cell(row, model.columnProperty().get());
    carried.set(claims);
    said.accept(Words.get(claims.isEmpty() ? "said.nothing-to-take" : "said.taken"));
  }

  /** Puts what was taken up into the selected row. */
  void put() {
    int row = model.rowProperty().get();
    if (row < 0 || carried.get().isEmpty()) {
      said.accept(Words.get("said.nothing-to-put"));
      return;
    }
    List<String> claims = new ArrayList<>(claims(row));
    claims.addAll(carried.get());
    carried.set(List.of());
    keep(claims, Words.get("said.put", row + 1));
  }

  private Row row(int number) {
    return model.textsProperty().get().orElseThrow().index().comparison().rows().get(number);
  }

  /** All claims of a row, those of reports without a column as well. */
  private List<String> claims(int number) {
    Row row = row(number);
    return model.layouts().whole(row).claims().stream().map(Claim::id).toList();
  }

  private List<String> cell(int row, int report) {
    return row(row).cells().get(report).claims().stream().map(Claim::id).toList();
  }

  private void keep(List<String> together, String sentence) {
    Optional<Alignment> shown = model.layouts().alignment();
    Alignment mine = shown.filter(model.layouts()::own).orElseGet(() -> fresh(shown));
    Alignment changed = mine.together(together);
    model.layouts().change(layout -> layout.aligned(Optional.of(changed.subject())));
    model.desk().judge(changed.subject(), Aspect.ALIGNMENT, changed.value(), "");
    said.accept(sentence);
  }

  private Alignment fresh(Optional<Alignment> shown) {
    String name =
        shown
            .map(other -> Words.get("alignment.after", other.name()))
            .orElse(Words.get("alignment.mine"));
    List<List<String>> rows = shown.map(Alignment::rows).orElse(List.of());
    return new Alignment(Alignment.PREFIX + UUID.randomUUID(), name, "", rows);
  }

  /** Asks what the alignment that is shown is to be called; the machine's keeps its name. */
  void askName() {
    String title = Words.get("alignment.rename");
    model
        .layouts()
        .alignment()
        .ifPresent(one ->
            WordsSheet.ask(
                model.desk(),
                new WordsSheet.Question(title, title, one.name(), false),
                this::rename));
  }

  /** Gives the alignment that is shown another name. */
  void rename(String name) {
    model
        .layouts()
        .alignment()
        .filter(any -> !name.isBlank())
        .ifPresent(one ->
            model.desk().judge(one.subject(), Aspect.ALIGNMENT, one.named(name).value(), ""));
  }

  /** Deletes the alignment that is shown; the machine's is shown then. It can be undone. */
  void delete() {
    model
        .layouts()
        .alignment()
        .ifPresent(one -> {
          model.desk().judge(one.subject(), Aspect.ALIGNMENT, "", "");
          said.accept(Words.get("said.alignment-deleted", one.name()));
        });
  }
}
