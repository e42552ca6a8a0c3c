package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.app.Entry;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;
import org.synoptic.model.Comparison;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Desk;

/** Examples of queries that find something in the open library. */
final class ExamplesModel {

  private final Desk desk;
  private final Latest making;
  private final ObservableList<Example> examples = FXCollections.observableArrayList();

  ExamplesModel(Desk desk) {
    this.desk = desk;
    making = new Latest(desk, "search.failed");
    desk.stateProperty().addListener((Observable change) -> make());
    make();
  }

  ObservableList<Example> examples() {
    return examples;
  }

  private void make() {
    Optional<Dossier> dossier = desk.dossierProperty().get();
    Optional<Comparison> comparison = desk.comparison();
    making.run(
        progress -> examples(desk.workspace(), dossier, comparison, progress), examples::setAll);
  }

  private static List<Example> examples(
      Workspace workspace,
      Optional<Dossier> dossier,
      Optional<Comparison> comparison,
      Progress progress) {
    List<Example> made = new ArrayList<>();
    report(workspace, dossier)
        .flatMap(workspace::document)
        .ifPresent(report -> made.addAll(Examples.of(report)));
    comparison.ifPresent(one -> made.addAll(Examples.of(one)));
    return Examples.tried(made, workspace, progress);
  }

  /** The first report of the dossier, else of the library. */
  private static Optional<String> report(Workspace workspace, Optional<Dossier> dossier) {
    return dossier.stream()
        .flatMap(one -> one.reports().stream())
        .findFirst()
        .or(() ->
            workspace.entries().stream()
                .filter(one -> one.kind() == DocumentKind.REPORT)
                .map(Entry::id)
                .findFirst());
  }
}
