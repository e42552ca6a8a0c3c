package org.synoptic.ui.policy;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.synoptic.model.Answers;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.OpenAnswers;

/** One or two policies, the clause that is selected, and the claims about it. */
public final class PoliciesViewModel {

  private final Desk desk;
  // Kept: the desk's list is a view whose listeners go with it.
  private final ObservableList<Judgement> judgements;
  private final OpenAnswers answers;
  private final ObservableList<Document> policies = FXCollections.observableArrayList();
  // Kept: a view that nobody holds is collected, and its listeners with it.
  private final ObservableList<Document> policiesView =
      FXCollections.unmodifiableObservableList(policies);
  private final ObjectProperty<Optional<Document>> first =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Document>> second =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Clause>> clause =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ClaimLine> claims = FXCollections.observableArrayList();
  // Kept: a view that nobody holds is collected, and its listeners with it.
  private final ObservableList<ClaimLine> claimsView =
      FXCollections.unmodifiableObservableList(claims);
  private Optional<ComparisonIndex> index = Optional.empty();

  /** A view of what a desk has to show. */
  public PoliciesViewModel(Desk desk) {
    this.desk = desk;
    this.judgements = desk.judgements();
    judgements.addListener(
        (ListChangeListener<Judgement>)
            change -> {
              index = index.map(one -> one.corrected(new Decisions(judgements)));
              refill();
            });
    this.answers = new OpenAnswers(desk);
    desk.stateProperty().subscribe(this::show);
  }

  private void show(DeskState state) {
    index =
        desk.comparison()
            .filter(any -> state instanceof DeskState.Ready)
            .map(ComparisonIndex::new)
            .map(one -> one.corrected(new Decisions(judgements)));
    List<Document> found = index.map(one -> one.comparison().policies()).orElse(List.of());
    policies.setAll(found);
    first.set(found.stream().findFirst());
    second.set(found.stream().skip(1).findFirst());
    select(start(found));
    answers.ask();
  }

  /** The first clause that something is said about, or else the first clause. */
  private Optional<Clause> start(List<Document> found) {
    List<Clause> all =
        found.stream().flatMap(policy -> policy.clauses().stream()).flatMap(Clause::units).toList();
    return all.stream()
        .filter(one -> index.filter(known -> !finder(known).of(one).isEmpty()).isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private void refill() {
    claims.setAll(
        index.flatMap(one -> clause.get().map(chosen -> finder(one).of(chosen))).orElse(List.of()));
  }

  private ClauseClaims finder(ComparisonIndex one) {
    return new ClauseClaims(one, new Decisions(judgements));
  }

  /** The policies of the dossier. */
  public ObservableList<Document> policies() {
    return policiesView;
  }

  /** The policy that is shown first. */
  public ObjectProperty<Optional<Document>> firstProperty() {
    return first;
  }

  /** The policy that is shown beside it, if any. */
  public ObjectProperty<Optional<Document>> secondProperty() {
    return second;
  }

  /** The selected clause. */
  public ReadOnlyObjectProperty<Optional<Clause>> clauseProperty() {
    return clause.getReadOnlyProperty();
  }

  /** The claims about the selected clause. */
  public ObservableList<ClaimLine> claims() {
    return claimsView;
  }

  /** Selects a clause. */
  public void select(Optional<Clause> chosen) {
    clause.set(chosen);
    refill();
  }

  /** Selects a clause by its address and shows its policy; does nothing when there is none. */
  public void go(String address) {
    index
        .flatMap(one -> one.clause(address))
        .ifPresent(at -> {
          boolean shown =
              first.get().filter(at.policy()::equals).isPresent()
                  || second.get().filter(at.policy()::equals).isPresent();
          if (!shown) {
            first.set(Optional.of(at.policy()));
          }
          select(Optional.of(at.clause()));
        });
  }

  /** Goes to a claim in the comparison. */
  public void open(ClaimLine line) {
    desk.placeProperty().set(Place.of(View.COMPARE, line.claim()));
  }

  /** How the selected clause is tied to clauses of the other policies. */
  ClauseTies ties() {
    return new ClauseTies(
        desk,
        index,
        new Decisions(judgements),
        answers.property().get().orElse(Answers.NONE),
        clause.get(),
        claims);
  }

  /** Which clauses answer one another. */
  OpenAnswers answers() {
    return answers;
  }

  /** The claim of a line, as people corrected it. */
  Optional<ComparisonIndex.ClaimAt> claim(ClaimLine line) {
    return index.flatMap(one -> one.claim(line.claim()));
  }

  /** The open comparison. */
  Optional<ComparisonIndex> index() {
    return index;
  }

  Desk desk() {
    return desk;
  }

  /** What to call a clause in the tree. */
  public static String title(Clause clause) {
    String words = clause.heading().isBlank() ? clause.text() : clause.heading();
    return (clause.number() + " " + words).strip();
  }
}
