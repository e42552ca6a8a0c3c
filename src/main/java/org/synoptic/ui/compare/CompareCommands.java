package org.synoptic.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.synoptic.model.Claim;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.compare.RowText.ClauseChip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Acceptance;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;

/** What a person decides about the selected row. Each command says what it did. */
public final class CompareCommands {

  private final CompareViewModel model;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** Commands on the selection of a view-model. */
  public CompareCommands(CompareViewModel model) {
    this.model = model;
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
    Optional<Clause> clause = index().flatMap(index -> clause(index, number));
    if (clause.isEmpty()) {
      said.set(Words.get("said.no-such-clause", number));
      return;
    }
    model
        .selected()
        .flatMap(this::claim)
        .ifPresent(claim -> {
          model.desk().judge(claim.id(), Aspect.LINK, clause.get().address(), "");
          said.set(Words.get("said.linked", clause.get().number(), clause.get().heading()));
        });
  }

  private Optional<Claim> claim(RowText row) {
    List<Claim> here = row.row().cells().get(model.columnProperty().get()).claims();
    return here.isEmpty() ? row.row().claims().stream().findFirst() : Optional.of(here.getFirst());
  }

  private static Optional<Clause> clause(ComparisonIndex index, int number) {
    List<Clause> clauses =
        index.comparison().policies().stream().findFirst().map(Document::clauses).orElse(List.of());
    return clauses.stream()
        .filter(clause -> clause.number().replaceAll("\\D", "").equals(String.valueOf(number)))
        .findFirst();
  }

  /** Records that the reader's column is silent about the clause of the row. */
  public void silence() {
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
    String subject = Decisions.silence(address, texts.index().report(report).id());
    model
        .desk()
        .judge(
            subject,
            Aspect.SILENCE,
            searched.isEmpty() ? texts.index().longName(address) : searched,
            "");
    said.set(Words.get("said.silence", outlet, clause.get().name()));
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
