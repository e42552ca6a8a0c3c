package org.synoptic.ui.coverage;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Document;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.coverage.MatrixExport.Format;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.DeskPane;
import org.synoptic.ui.reader.DeskPane.Lack;
import org.synoptic.ui.reader.Notes;
import org.synoptic.ui.reader.OneWay;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.SectionsPane;
import org.synoptic.ui.reader.SilenceSheet;

/** Clauses beside reports. */
public final class CoverageScreen implements Screen {

  private static final double MAIN_SHARE = 0.76;

  private final CoverageViewModel model;
  private final MatrixExport export;
  private final MatrixPane matrix;
  private final SectionsPane words = new SectionsPane(Words.get("coverage.words"));
  private final List<Action> exports = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final DeskPane root;

  /** The screen over what a desk has to show. */
  public CoverageScreen(Desk desk) {
    model = new CoverageViewModel(desk);
    export = new MatrixExport(desk);
    matrix = new MatrixPane(model);
    for (Format format : Format.values()) {
      String id = "action.coverage.export." + format.suffix();
      exports.add(Action.of(id, Feather.DOWNLOAD, "", () -> choose(format)));
    }
    actions.add(Action.of("action.coverage.open", Feather.COLUMNS, "Enter", model::open));
    actions.add(Action.of("action.coverage.silence", Feather.VOLUME_X, "0", model::silence));
    actions.add(
        Action.of(
            "action.coverage.silence.words", Feather.VOLUME_X, "Shift+0", this::silenceWithWords));
    actions.addAll(Notes.actions(desk, model::topic));
    actions.addAll(exports);
    root =
        new DeskPane(
            desk,
            content(),
            comparison -> comparison.policies().isEmpty() ? Lack.POLICIES : Lack.NOTHING);
    root.getStylesheets().add(Theme.sheet(DeskPane.class, "reader.css"));
    root.getStylesheets().add(Theme.sheet(CoverageScreen.class, "coverage.css"));
    model.matrixProperty().subscribe(any -> tell());
    model.lineProperty().subscribe(any -> tell());
    model.columnProperty().subscribe(any -> tell());
  }

  private Node content() {
    SplitPane split = new SplitPane(matrix, words);
    split.setDividerPositions(MAIN_SHARE);
    SplitPane.setResizableWithParent(words, false);
    BorderPane pane = new BorderPane(split);
    FlowPane bar = new FlowPane(policies(), counts(), legend(), exports());
    bar.prefWrapLengthProperty().bind(bar.widthProperty());
    bar.getStyleClass().addAll("bar", "coverage-bar");
    pane.setTop(bar);
    return pane;
  }

  private Node policies() {
    ComboBox<Document> box = new ComboBox<>();
    box.setAccessibleText(Words.get("coverage.policy"));
    box.getStyleClass().add("policy-box");
    box.setConverter(new OneWay<>(policy -> policy == null ? "" : policy.label()));
    box.setItems(model.policies());
    model.policyProperty().subscribe(policy -> policy.ifPresent(box::setValue));
    box.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.policyProperty().set(Optional.of(chosen));
          }
        });
    return box;
  }

  private Label counts() {
    Label counts = new Label();
    counts.getStyleClass().add("muted");
    model
        .matrixProperty()
        .subscribe(any ->
            counts.setText(
                any.map(one ->
                        Words.get("coverage.counts", one.lines().size(), one.reports().size()))
                    .orElse("")));
    return counts;
  }

  private static HBox legend() {
    HBox legend = new HBox();
    legend.getStyleClass().add("legend");
    for (State state : State.values()) {
      legend
          .getChildren()
          .add(
              Chip.label(
                  String.join(
                      " ",
                      state.glyph(),
                      CoverageViewModel.letter(state),
                      CoverageViewModel.stateName(state))));
    }
    return legend;
  }

  private HBox exports() {
    HBox box = new HBox();
    box.getStyleClass().add("exports");
    for (Action action : exports) {
      var button = Buttons.of(action);
      button.getStyleClass().add("small");
      box.getChildren().add(button);
    }
    return box;
  }

  private void silenceWithWords() {
    model
        .silent()
        .ifPresent(one ->
            SilenceSheet.ask(
                model.desk(),
                one.report(),
                one.clause(),
                one.searched(),
                words -> model.silence(one, words)));
  }

  private void tell() {
    List<Section> all = model.words();
    String spoken =
        all.stream()
            .map(section ->
                section.title()
                    + ": "
                    + section.facts().stream()
                        .map(Section.Fact::text)
                        .collect(Collectors.joining("; ")))
            .collect(Collectors.joining(". "));
    words.show(Words.get("coverage.words.at", spoken), all);
  }

  private void choose(Format format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.get("action.coverage.export." + format.suffix()));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                format.name(), "*." + format.suffix().toLowerCase(Locale.ROOT)));
    chooser.setInitialFileName(Words.get("export.name") + "." + format.suffix());
    File chosen = chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen != null) {
      export(format, chosen.toPath());
    }
  }

  /** Writes the matrix to a file. */
  void export(Format format, Path file) {
    List<String> sheets = new ArrayList<>(root.getScene().getStylesheets());
    sheets.addAll(root.getStylesheets());
    model.matrixProperty().get().ifPresent(one -> export.write(one, format, file, sheets));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    matrix.list().requestFocus();
  }

  @Override
  public List<Node> panes() {
    return List.of(matrix.list(), words);
  }

  @Override
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  @Override
  public void go(Place place) {
    if (place.view() == View.COVERAGE) {
      place.subject().ifPresent(model::go);
    }
  }
}
