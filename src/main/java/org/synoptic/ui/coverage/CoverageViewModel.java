package org.synoptic.ui.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.synoptic.model.Answers;
import org.synoptic.model.CoverageStatus;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.Cell;
import org.synoptic.ui.coverage.Matrix.Line;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Notes;
import org.synoptic.ui.reader.OpenAnswers;
import org.synoptic.ui.reader.Section;

/** The matrix of the chosen policy and the cell in which the reader stands. */
public final class CoverageViewModel {

  /** So many clauses have room in a cell. */
  private static final int SHOWN_CLAUSES = 3;

  private final Desk desk;
  // Kept: the desk's list is a view whose listeners go with it.
  private final ObservableList<Judgement> judgements;
  private final ObservableList<Document> policies = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Document>> policy =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Matrix>> matrix =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.REPORTS);
  private final OpenAnswers answers;
  private final IntegerProperty line = new SimpleIntegerProperty(0);
  private final IntegerProperty column = new SimpleIntegerProperty(0);
  private Optional<ComparisonIndex> index = Optional.empty();
  private Optional<Columns> columns = Optional.empty();

  /** A view of what a desk has to show. */
  public CoverageViewModel(Desk desk) {
    this.desk = desk;
    this.judgements = desk.judgements();
    judgements.addListener((ListChangeListener<Judgement>) change -> rebuild());
    this.answers = new OpenAnswers(desk);
    policy.subscribe(any -> rebuild());
    against.subscribe(any -> rebuild());
    answers.property().subscribe(any -> rebuild());
    desk.stateProperty().subscribe(this::show);
  }

  private void show(DeskState state) {
    index =
        desk.comparison().filter(any -> state instanceof DeskState.Ready).map(ComparisonIndex::new);
    List<Document> found = index.map(one -> one.comparison().policies()).orElse(List.of());
    String before = policy.get().map(Document::id).orElse("");
    policies.setAll(found);
    if (index.isPresent() && found.size() < 2) {
      against.set(Against.REPORTS);
    }
    line.set(0);
    column.set(0);
    policy.set(
        found.stream()
            .filter(one -> one.id().equals(before))
            .findFirst()
            .or(() -> found.stream().min(Comparator.comparingLong(one -> -touched(one)))));
    rebuild();
  }

  /** In how many cells reports say something about a policy; the one with most is shown first. */
  private long touched(Document one) {
    return index.stream()
        .flatMap(all -> all.comparison().coverage().stream())
        .filter(row -> row.policy().equals(one.id()))
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.status() != CoverageStatus.ABSENT)
        .count();
  }

  private void rebuild() {
    Decisions decisions = new Decisions(judgements);
    index = index.map(one -> one.corrected(decisions));
    columns = index.flatMap(one -> policy.get().map(chosen -> columns(one, decisions, chosen)));
    if (index.isPresent() && against.get() == Against.POLICIES) {
      answers.ask();
    }
    int last = columns.map(all -> all.documents().size() - 1).orElse(0);
    column.set(Math.clamp(column.get(), 0, Math.max(0, last)));
    matrix.set(
        index.flatMap(one ->
            columns.flatMap(all ->
                policy.get().map(chosen -> new MatrixBuilder(one, all, decisions).of(chosen)))));
  }

  private Columns columns(ComparisonIndex all, Decisions decisions, Document chosen) {
    return switch (against.get()) {
      case REPORTS -> new ReportColumns(all, decisions);
      case POLICIES ->
          new PolicyColumns(all, decisions, answers.property().get().orElse(Answers.NONE), chosen);
    };
  }

  /** The policies that can be chosen. */
  public ObservableList<Document> policies() {
    return FXCollections.unmodifiableObservableList(policies);
  }

  /** The chosen policy. */
  public ObjectProperty<Optional<Document>> policyProperty() {
    return policy;
  }

  /** What the clauses are held against. */
  public ObjectProperty<Against> againstProperty() {
    return against;
  }

  /** Holds the clauses against the other policies or again against the reports. */
  void swap() {
    if (policies.size() > 1) {
      against.set(against.get() == Against.REPORTS ? Against.POLICIES : Against.REPORTS);
    }
  }

  /** The matrix; a new one after each judgement. */
  public ReadOnlyObjectProperty<Optional<Matrix>> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  /** The number of the clause in which the reader stands, from 0. */
  public IntegerProperty lineProperty() {
    return line;
  }

  /** The number of the column in which the reader stands, from 0. */
  public IntegerProperty columnProperty() {
    return column;
  }

  /** Where the reader stands, to come back to. */
  Position position() {
    return Position.NONE
        .with("clause", selectedLine().map(Line::address).orElse(""))
        .with("column", Integer.toString(column.get()))
        .with("against", against.get().name());
  }

  /** Goes back to where the reader stood, from wherever that is now. */
  void restore(Position position) {
    boolean beside = position.get("against").filter(Against.POLICIES.name()::equals).isPresent();
    against.set(beside && policies.size() > 1 ? Against.POLICIES : Against.REPORTS);
    position.get("clause").ifPresent(this::go);
    position.number("column").ifPresent(at -> moveColumn(at - column.get()));
  }

  /** Goes a number of columns to the right. */
  public void moveColumn(int by) {
    int last = matrix.get().map(all -> all.columns().size() - 1).orElse(0);
    column.set(Math.clamp((long) column.get() + by, 0, Math.max(0, last)));
  }

  /** Goes to a clause by its address, if it is in a policy of the dossier. */
  public void go(String clause) {
    index
        .flatMap(one -> one.clause(clause))
        .ifPresent(at -> {
          policy.set(Optional.of(at.policy()));
          matrix
              .get()
              .ifPresent(all -> {
                for (int i = 0; i < all.lines().size(); i++) {
                  if (all.lines().get(i).address().equals(clause)) {
                    line.set(i);
                  }
                }
              });
        });
  }

  /** The clause in which the reader stands. */
  public Optional<Line> selectedLine() {
    return matrix
        .get()
        .filter(all -> line.get() >= 0 && line.get() < all.lines().size())
        .map(all -> all.lines().get(line.get()));
  }

  /** The cell in which the reader stands. */
  public Optional<Cell> selectedCell() {
    return selectedLine()
        .filter(one -> column.get() < one.cells().size())
        .map(one -> one.cells().get(column.get()));
  }

  /** Records that the column says nothing on the clause; does nothing where it says something. */
  public void silence() {
    silent().ifPresent(one -> silence(one, one.searched()));
  }

  /** Records a silence with the words that were looked for. */
  void silence(Silence silence, String searched) {
    desk.judge(silence.subject(), Judgement.Aspect.SILENCE, searched, "");
  }

  /**
   * A cell whose silence can be judged.
   *
   * @param subject its subject in the log
   * @param document the report or policy
   * @param clause the clause in words
   * @param searched the words that were looked for, with commas between
   */
  record Silence(String subject, Document document, String clause, String searched) {}

  /** The silence of the cell in which the reader stands; empty where something is said. */
  Optional<Silence> silent() {
    return selectedCell()
        .filter(cell -> cell.about().isEmpty())
        .flatMap(cell ->
            selectedLine()
                .flatMap(one ->
                    document()
                        .map(here ->
                            new Silence(
                                Decisions.silence(one.address(), here.id()),
                                here,
                                (one.number() + " " + one.name()).strip(),
                                cell.searched().isEmpty()
                                    ? one.name()
                                    : String.join(", ", cell.searched())))));
  }

  /** The cell in which the reader stands, for a note. */
  Optional<Notes.Topic> topic() {
    return selectedLine()
        .flatMap(one ->
            document()
                .map(here ->
                    new Notes.Topic(
                        Decisions.silence(one.address(), here.id()),
                        Words.get("note.cell", one.number(), here.label()))));
  }

  /** The report or policy of the column in which the reader stands. */
  private Optional<Document> document() {
    return columns
        .map(Columns::documents)
        .filter(all -> column.get() < all.size())
        .map(all -> all.get(column.get()));
  }

  /**
   * Goes to the first claim of the cell in the comparison, or to the clauses of both policies;
   * where there is none, to what there is about the clause.
   */
  public void open() {
    View view = against.get() == Against.REPORTS ? View.COMPARE : View.POLICIES;
    selectedLine()
        .ifPresent(one -> {
          String subject =
              selectedCell()
                  .flatMap(cell -> cell.about().stream().findFirst())
                  .orElse(one.address());
          desk.placeProperty().set(Place.of(view, subject));
        });
  }

  /** The words behind the line in which the reader stands. */
  public List<Section> words() {
    return index
        .flatMap(all ->
            columns.flatMap(beside ->
                selectedLine()
                    .map(one ->
                        CoverageWords.of(
                            all, beside, new Decisions(judgements), one, column.get()))))
        .orElse(List.of());
  }

  /** A cell as a sentence for the ear. */
  public String spoken(Line one, int report) {
    Cell cell = one.cells().get(report);
    String name = matrix.get().map(all -> all.columns().get(report)).orElse("");
    String state = cell.judged().orElse(stateName(cell.state()));
    String where = where(cell);
    return Words.get("coverage.spoken", one.number(), one.name(), name, state, where).strip();
  }

  /** The word for a state. */
  public static String stateName(State state) {
    return Words.get("coverage.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What stands below the shape of a cell: the letter of its state and where in the report, or
   * which clauses of the policy.
   */
  static String caption(Cell cell) {
    String where = where(cell);
    if (!where.isEmpty()) {
      return letter(cell.state()) + " · " + where;
    }
    return cell.judged().isPresent() ? stateName(cell.state()) : "";
  }

  private static String where(Cell cell) {
    if (cell.place().isPresent()) {
      return placeName(cell.place().get());
    }
    String clauses =
        cell.about().stream()
            .limit(SHOWN_CLAUSES)
            .map(address -> address.substring(address.indexOf('/') + 1))
            .collect(Collectors.joining(", "));
    return cell.about().size() > SHOWN_CLAUSES ? clauses + " …" : clauses;
  }

  /** The letter of a state; none for what nobody judged. */
  static String letter(State state) {
    return Words.get("coverage.letter." + state.name().toLowerCase(Locale.ROOT));
  }

  /** The word for a place in a report. */
  public static String placeName(org.synoptic.model.Place place) {
    return Words.get("coverage.place." + place.name().toLowerCase(Locale.ROOT));
  }

  Desk desk() {
    return desk;
  }
}
