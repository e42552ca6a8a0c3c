package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Acceptance;
import org.synoptic.ui.reader.ClaimActions;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.ComparisonIndex.ClaimAt;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Notes;
import org.synoptic.ui.reader.PairNotes;
import org.synoptic.ui.reader.SilenceSheet;

/** What a person decides about the selected row. Each command says what it did. */
public final class CompareCommands {

  private final CompareViewModel model;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ClaimActions claims;

  /** Commands on the selection of a view-model. */
  public CompareCommands(CompareViewModel model) {
    this.model = model;
    this.claims = new ClaimActions(model.desk(), this::index, this::claimHere, said::set);
  }

  /** What can be decided about the claim in the reader's column, and noted of the row. */
  List<Action> claimActions() {
    List<Action> all = new ArrayList<>(claims.all());
    all.addAll(Notes.actions(model.desk(), this::topic));
    all.addAll(PairNotes.actions(model.desk(), this::index, this::claimHere, said::set));
    return all;
  }

  private Optional<ClaimAt> claimHere() {
    return index()
        .flatMap(all -> model.selected().flatMap(this::claim).flatMap(one -> all.claim(one.id())));
  }

  private Optional<Notes.Topic> topic() {
    return model
        .selected()
        .map(row -> new Notes.Topic(row.row().id(), Words.get("note.row", row.number())));
  }

  /** What the last command did, or why it did nothing. */
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Tells what was done. */
  void say(String sentence) {
    said.set(sentence);
  }

  /** Accepts the row as the machine made it and goes on to the next. */
  public void accept() {
    judge(Acceptance.ACCEPTED);
  }

  /** Rejects the row and goes on to the next. */
  public void reject() {
    judge(Acceptance.REJECTED);
  }

  private void judge(Acceptance acceptance) {
    model
        .selected()
        .ifPresent(row -> {
          model.desk().judge(row.row().id(), Aspect.ACCEPTANCE, acceptance.value(), "");
          said.set(Words.get("said." + acceptance.value(), row.number()));
          model.move(1);
        });
  }

  /**
   * Links the claim in the reader's column to a clause of the first policy; where that column is
   * silent, the first claim of the row.
   *
   * @param number number of the clause as printed
   */
  public void link(int number) {
    List<Clause> meant = index().map(index -> clauses(index, number)).orElse(List.of());
    if (meant.isEmpty()) {
      said.set(Words.get("said.no-such-clause", number));
    } else if (meant.size() > 1) {
      claims.clause(Integer.toString(number));
    } else {
      claims.link(meant.getFirst().address());
    }
  }

  private Optional<Claim> claim(RowText row) {
    List<Claim> here = row.row().cells().get(model.columnProperty().get()).claims();
    return here.isEmpty() ? row.row().claims().stream().findFirst() : Optional.of(here.getFirst());
  }

  /** The clauses of the first policy whose numbers begin so: 1 may become 12. */
  private static List<Clause> clauses(ComparisonIndex index, int number) {
    return index.comparison().policies().stream().findFirst().map(Document::clauses).stream()
        .flatMap(List::stream)
        .filter(one -> one.number().replaceAll("\\D", "").startsWith(Integer.toString(number)))
        .toList();
  }

  /** Records that the reader's column is silent about the clause of the row. */
  public void silence() {
    silent((silence, searched) -> record(silence, searched));
  }

  /** As {@link #silence}, after the reader has said which words were looked for. */
  public void silenceWithWords() {
    silent((silence, searched) ->
        SilenceSheet.ask(
            model.desk(),
            silence.report(),
            silence.clause().name(),
            searched,
            words -> record(silence, words)));
  }

  private record Silent(Document report, ClauseChip clause) {}

  private void record(Silent silence, String searched) {
    String subject = Decisions.silence(silence.clause().address(), silence.report().id());
    model.desk().judge(subject, Aspect.SILENCE, searched, "");
    said.set(Words.get("said.silence", silence.report().label(), silence.clause().name()));
  }

  private void silent(BiConsumer<Silent, String> then) {
    RowTexts texts = model.textsProperty().get().orElse(null);
    RowText row = model.selected().orElse(null);
    if (texts == null || row == null) {
      return;
    }
    int report = silentColumn(row);
    if (report < 0) {
      said.set(Words.get("said.not-silent", row.number()));
      return;
    }
    String outlet = texts.index().report(report).label();
    Optional<ClauseChip> clause = texts.silent(row.number() - 1, report);
    if (clause.isEmpty()) {
      said.set(
          row.chips().isEmpty()
              ? Words.get("said.silence-needs-clause", row.number())
              : Words.get("said.speaks-elsewhere", outlet, row.chips().getFirst().name()));
      return;
    }
    String address = clause.get().address();
    String searched = String.join(", ", texts.searched(address, report));
    then.accept(
        new Silent(texts.index().report(report), clause.get()),
        searched.isEmpty() ? texts.index().longName(address) : searched);
  }

  /** The reader's column where it is silent, else the first silent one, or -1. */
  private int silentColumn(RowText row) {
    int here = model.columnProperty().get();
    if (row.cells().get(here).silence().isPresent()) {
      return here;
    }
    return row.cells().stream()
        .filter(cell -> cell.silence().isPresent())
        .mapToInt(RowText.CellText::report)
        .findFirst()
        .orElse(-1);
  }

  private Optional<ComparisonIndex> index() {
    return model.textsProperty().get().map(RowTexts::index);
  }
}
