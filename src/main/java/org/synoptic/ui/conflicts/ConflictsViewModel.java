package org.synoptic.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.synoptic.model.Conflict;
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.Decisions;
import org.synoptic.ui.reader.Notes;
import org.synoptic.ui.reader.Section;

/** The ledger, the conflict that is selected, and what a person makes of it. */
public final class ConflictsViewModel {

  private final Desk desk;
  private final Differ differ;
  // Kept: the desk's list is a view whose listeners go with it.
  private final ObservableList<Judgement> judgements;
  private final ObservableList<ConflictItem> items = FXCollections.observableArrayList();
  // Kept: a view that nobody holds is collected, and its listeners with it.
  private final ObservableList<ConflictItem> itemsView =
      FXCollections.unmodifiableObservableList(items);
  private final IntegerProperty selected = new SimpleIntegerProperty(-1);
  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper(0);
  private Optional<ComparisonIndex> index = Optional.empty();

  /** A view of what a desk has to show. */
  public ConflictsViewModel(Desk desk, Differ differ) {
    this.desk = desk;
    this.differ = differ;
    this.judgements = desk.judgements();
    judgements.addListener((ListChangeListener<Judgement>) change -> refill());
    desk.stateProperty().subscribe(this::show);
  }

  private void show(DeskState state) {
    index =
        desk.comparison().filter(any -> state instanceof DeskState.Ready).map(ComparisonIndex::new);
    selected.set(-1);
    refill();
    selected.set(items.isEmpty() ? -1 : 0);
    version.set(version.get() + 1);
  }

  private void refill() {
    Decisions decisions = new Decisions(judgements);
    index = index.map(one -> one.corrected(decisions));
    List<ConflictItem> all = new ArrayList<>();
    index.ifPresent(one -> {
      for (Conflict conflict : one.comparison().conflicts()) {
        all.add(ConflictItem.of(one, decisions, conflict, all.size() + 1));
      }
    });
    items.setAll(all);
    version.set(version.get() + 1);
  }

  /** The lines of the ledger. */
  public ObservableList<ConflictItem> items() {
    return itemsView;
  }

  /** The number of the selected line, from 0, or -1. */
  public IntegerProperty selectedProperty() {
    return selected;
  }

  /** Changes whenever there is something new to show. */
  public ReadOnlyIntegerProperty versionProperty() {
    return version.getReadOnlyProperty();
  }

  /** The selected line. */
  public Optional<ConflictItem> item() {
    return selected.get() >= 0 && selected.get() < items.size()
        ? Optional.of(items.get(selected.get()))
        : Optional.empty();
  }

  /** Sets the status of the selected conflict, with the reason for it. */
  public void setStatus(Status status, String reason) {
    item()
        .ifPresent(one ->
            desk.judge(one.conflict().id(), Judgement.Aspect.STATUS, status.value(), reason));
  }

  /** Records by which text the selected conflict is decided; nothing takes that back. */
  public void setArbiter(String text) {
    item().ifPresent(one -> desk.judge(one.conflict().id(), Judgement.Aspect.ARBITER, text, ""));
  }

  /** The texts of the dossier by which a conflict could be decided, as the reader calls them. */
  List<String> arbiters() {
    return index.stream()
        .map(ComparisonIndex::comparison)
        .flatMap(all -> Stream.concat(all.policies().stream(), all.reports().stream()))
        .map(one ->
            Stream.of(one.label(), one.metadata().day().orElse(""), one.metadata().title())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", ")))
        .toList();
  }

  /** The selected conflict, for a note. */
  Optional<Notes.Topic> topic() {
    return item().map(one -> new Notes.Topic(one.conflict().id(), one.kind()));
  }

  Desk desk() {
    return desk;
  }

  /** Goes to the row of the selected conflict, or where there is none to its first words. */
  public void open() {
    item()
        .map(ConflictItem::conflict)
        .ifPresent(one -> {
          String report = index.map(all -> all.report(one.a().report()).id()).orElse("");
          desk.placeProperty()
              .set(
                  one.row().isEmpty()
                      ? Place.of(View.COMPARE, report, one.a().span())
                      : Place.of(View.COMPARE, one.row()));
        });
  }

  /** Goes to a conflict by its id, or to the first one of a row by the row's id. */
  public void go(String id) {
    items.stream()
        .filter(one -> one.conflict().id().equals(id) || one.conflict().row().equals(id))
        .findFirst()
        .ifPresent(one -> selected.set(one.number() - 1));
  }

  /** The passport of the selected conflict. */
  public List<Section> passport() {
    return index
        .flatMap(all -> item().map(one -> Passport.of(all, differ, new Decisions(judgements), one)))
        .orElse(List.of());
  }

  /** How many conflicts there are and how many of them are settled. */
  public String summary() {
    long settled = items.stream().filter(one -> one.status() != Status.OPEN).count();
    return Words.get("conflicts.summary", items.size(), settled);
  }
}
