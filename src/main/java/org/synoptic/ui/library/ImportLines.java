package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.synoptic.app.Entry;
import org.synoptic.ui.kit.Words;

/** The lines of the imports since they were last put away, and those of them that are looked at. */
final class ImportLines {

  private final ObservableList<ImportLine> all = FXCollections.observableArrayList();
  private final FilteredList<ImportLine> shown = new FilteredList<>(all);
  private final ObjectProperty<LineFilter> filter = new SimpleObjectProperty<>(LineFilter.ALL);
  private final ObjectProperty<Tally> tally = new SimpleObjectProperty<>(Tally.NONE);

  /** Where the line of the file stands whose documents are coming in, or -1. */
  private int file = -1;

  ImportLines() {
    filter.subscribe(chosen -> shown.setPredicate(chosen::holds));
  }

  ObservableList<ImportLine> all() {
    return all;
  }

  ObservableList<ImportLine> shown() {
    return shown;
  }

  ObjectProperty<LineFilter> filterProperty() {
    return filter;
  }

  /** How many of each result; changes once for a batch of lines. */
  ObjectProperty<Tally> tallyProperty() {
    return tally;
  }

  /** Adds lines; a file of many documents gets a line of its own before them. */
  void add(List<DocumentLine> batch) {
    List<ImportLine> coming = new ArrayList<>();
    Optional<FileLine> head = Optional.of(file).filter(at -> at >= 0).map(this::head);
    Tally sum = tally.get();
    for (DocumentLine line : batch) {
      if (line.part().isEmpty()) {
        close(head, coming);
        head = Optional.empty();
      } else if (head.filter(one -> one.source().equals(line.source())).isEmpty()) {
        close(head, coming);
        FileLine fresh = new FileLine(line.source(), Tally.NONE);
        head = Optional.of(fresh);
        file = all.size() + coming.size();
        coming.add(fresh);
      }
      head = head.map(one -> new FileLine(one.source(), one.tally().with(line.result(), 1)));
      sum = sum.with(line.result(), 1);
      coming.add(line);
    }
    int open = file;
    close(head, coming);
    file = head.isPresent() ? open : -1;
    all.addAll(coming);
    tally.set(sum);
  }

  private FileLine head(int at) {
    return (FileLine) all.get(at);
  }

  /** Writes the report of a file where its line stands. */
  private void close(Optional<FileLine> head, List<ImportLine> coming) {
    if (head.isPresent() && file >= all.size()) {
      coming.set(file - all.size(), head.get());
    } else if (head.isPresent() && file >= 0) {
      all.set(file, head.get());
    }
  }

  /** Shows a document as it is now; its line may become one about which nothing is open. */
  void replace(Entry now) {
    for (int i = 0; i < all.size(); i++) {
      ImportLine line = all.get(i);
      boolean same = line.entry().filter(one -> one.id().equals(now.id())).isPresent();
      if (same && line instanceof DocumentLine old) {
        DocumentLine fresh = old.with(now);
        tally.set(tally.get().with(old.result(), -1).with(fresh.result(), 1));
        all.set(i, fresh);
      }
    }
  }

  /** Puts all lines away. */
  void clear() {
    file = -1;
    all.clear();
    tally.set(Tally.NONE);
    filter.set(LineFilter.ALL);
  }

  /** All lines as text, one below the other. */
  String text() {
    return all.stream().map(ImportLine::spoken).collect(Collectors.joining("\n"));
  }

  /** How many of each result, in words. */
  String summary() {
    Tally now = tally.get();
    String summary = Words.get("import.summary", now.kept(), now.known(), now.failed());
    return now.unsure() == 0 ? summary : summary + Words.get("import.summary.unsure", now.unsure());
  }
}
