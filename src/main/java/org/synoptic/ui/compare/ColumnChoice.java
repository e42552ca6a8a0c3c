package org.synoptic.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;

/** The reports of a dossier while their columns are chosen: those with a column first, in order. */
final class ColumnChoice {

  private static final int LEAST = 2;

  private final ObservableList<Document> reports = FXCollections.observableArrayList();
  private final List<String> chosen = new ArrayList<>();

  ColumnChoice(Comparison comparison, List<Integer> shown) {
    List<Document> all = comparison.reports();
    shown.forEach(one -> reports.add(all.get(one)));
    shown.forEach(one -> chosen.add(all.get(one).id()));
    all.stream().filter(one -> !chosen.contains(one.id())).forEach(reports::add);
  }

  /** All reports, in the order of their columns. */
  ObservableList<Document> reports() {
    return reports;
  }

  /** The reports that have a column, in order. */
  List<String> columns() {
    return reports.stream().map(Document::id).filter(chosen::contains).toList();
  }

  boolean has(Document report) {
    return chosen.contains(report.id());
  }

  /** Whether so many have a column as can be shown. */
  boolean valid() {
    return chosen.size() >= LEAST && chosen.size() <= Columns.MOST;
  }

  /** Gives a report a column, or takes it; not more than can be shown. */
  boolean toggle(Document report) {
    boolean changed =
        chosen.remove(report.id()) || (chosen.size() < Columns.MOST && chosen.add(report.id()));
    int at = reports.indexOf(report);
    reports.set(at, report);
    return changed;
  }

  /** Moves a report to the left or right; gives its new place. */
  int move(int at, int by) {
    int to = Math.clamp((long) at + by, 0, reports.size() - 1);
    reports.add(to, reports.remove(at));
    return to;
  }
}
