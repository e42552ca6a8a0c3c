package org.synoptic.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.ExportPreview;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** What an import of an export would bring in: where it is cut, and by which profile. */
final class ExportSheet {

  private final Desk desk;
  private final ImportModel imports;

  ExportSheet(Desk desk, ImportModel imports) {
    this.desk = desk;
    this.imports = imports;
  }

  /** Looks into a file. */
  void open(Path file) {
    look(file.toString(), Optional.empty());
  }

  private void look(String source, Optional<String> profile) {
    desk.worker()
        .run(
            Words.get("export.work"),
            progress -> desk.workspace().preview(source, profile),
            found -> found.ifPresentOrElse(this::show, () -> unknown(source)),
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("export.failed", Failures.message(failure)), failure)));
  }

  private void unknown(String source) {
    desk.notices()
        .add(
            Notice.of(
                Words.get("export.unknown", source),
                Action.of(
                    "action.export.asItIs",
                    Feather.FILE_PLUS,
                    "",
                    () -> imports.add(List.of(source)))));
  }

  private void show(ExportPreview preview) {
    List<Action> actions =
        List.of(
            Action.of("action.export.import", Feather.CHECK, "Enter", () -> take(preview)),
            Action.of("action.export.profile", Feather.SHUFFLE, "P", () -> other(preview)));
    ListView<ExportRow> list = new ListView<>();
    list.getItems().setAll(ExportRow.of(preview));
    list.setId("export-list");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new ExportCell());
    list.setPlaceholder(new Label(Words.get("export.none")));
    Spoken.name(list, Words.get("export.title.of", preview.source()) + ". " + counts(preview));
    list.getSelectionModel().selectFirst();
    Label counts = new Label(counts(preview));
    counts.getStyleClass().add("semibold");
    counts.setWrapText(true);
    counts.setMinHeight(Region.USE_PREF_SIZE);
    VBox box = new VBox(profiles(preview), counts);
    box.getStyleClass().add("export");
    preview
        .unclear()
        .forEach(one -> box.getChildren().add(DetailSections.line("! " + one, "warning-text")));
    VBox.setVgrow(list, Priority.ALWAYS);
    box.getChildren().add(list);
    LibrarySheets.open(
        desk,
        Words.get("export.title.of", preview.source()),
        box,
        "sheet-wide",
        Optional.of(list),
        actions);
  }

  private static String counts(ExportPreview preview) {
    String announced =
        preview.announced().isPresent()
            ? Words.get("export.announced", preview.announced().getAsInt()) + " "
            : "";
    return announced
        + Words.get(
            "export.counts",
            preview.heads().size(),
            preview.duplicates(),
            preview.doubtful(),
            preview.outside().size());
  }

  private HBox profiles(ExportPreview preview) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(preview.profiles());
    box.setValue(preview.profile());
    box.setId("export-profile");
    Spoken.name(box, Words.get("export.profile"));
    box.valueProperty()
        .addListener((property, old, now) -> look(preview.source(), Optional.of(now)));
    Label label = new Label(Words.get("export.profile"));
    label.setLabelFor(box);
    HBox line = new HBox(label, box);
    line.getStyleClass().add("export-profiles");
    return line;
  }

  private void other(ExportPreview preview) {
    List<String> all = preview.profiles();
    if (all.size() > 1) {
      int next = Math.floorMod(all.indexOf(preview.profile()) + 1, all.size());
      look(preview.source(), Optional.of(all.get(next)));
    }
  }

  private void take(ExportPreview preview) {
    desk.sheetProperty().set(Optional.empty());
    imports.export(preview.source(), preview.profile());
  }
}
