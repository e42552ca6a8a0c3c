package org.synoptic.ui.coverage;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Document;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.coverage.MatrixExport.Format;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.ModeSwitch;
import org.synoptic.ui.kit.ModeSwitch.Way;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
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

/** Clauses beside reports, or beside other policies. */
public final class CoverageScreen implements Screen {

  private static final double MAIN_SHARE = 0.76;

  private final CoverageViewModel model;
  private final MatrixExport export;
  private final MatrixPane matrix;
  private final SectionsPane words;
  private final List<Action> exports = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final DeskPane root;

  /** The screen over what a desk has to show. */
  public CoverageScreen(Desk desk) {
    model = new CoverageViewModel(desk);
    words = new SectionsPane(desk, Words.get("coverage.words"));
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
    actions.add(
        Action.of("action.coverage.against", Feather.SHUFFLE, "B", model::swap)
            .when(Bindings.size(model.policies()).greaterThan(1)));
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
    VBox.setVgrow(matrix, Priority.ALWAYS);
    SplitPane split = new SplitPane(new VBox(matrix, legend()), words);
    split.setDividerPositions(MAIN_SHARE);
    SplitPane.setResizableWithParent(words, false);
    BorderPane pane = new BorderPane(split);
    FlowPane bar = new FlowPane(policies(), against(), counts(), exports());
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

  private Node against() {
    ModeSwitch<Against> against =
        new ModeSwitch<>(
            model.againstProperty(),
            new Way<>(
                Against.REPORTS,
                Words.get("coverage.against.reports"),
                Words.get("coverage.against.reports.name")),
            new Way<>(
                Against.POLICIES,
                Words.get("coverage.against.policies"),
                Words.get("coverage.against.policies.name")));
    against.visibleProperty().bind(Bindings.size(model.policies()).greaterThan(1));
    against.managedProperty().bind(against.visibleProperty());
    return against;
  }

  private Label counts() {
    Label counts = new Label();
    counts.getStyleClass().add("muted");
    model
        .matrixProperty()
        .subscribe(any -> counts.setText(any.map(CoverageScreen::counted).orElse("")));
    return counts;
  }

  private static String counted(Matrix matrix) {
    String key =
        matrix.against() == Against.REPORTS ? "coverage.counts" : "coverage.counts.policies";
    return Words.get(key, matrix.lines().size(), matrix.columns().size());
  }

  private static Node legend() {
    FlowPane legend = new FlowPane();
    legend.prefWrapLengthProperty().bind(legend.widthProperty());
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

  private Node exports() {
    MenuButton button = Buttons.menu(Words.get("coverage.export"), Feather.DOWNLOAD, exports);
    button.getStyleClass().addAll("small", "flat");
    return button;
  }

  private void silenceWithWords() {
    model
        .silent()
        .ifPresent(one ->
            SilenceSheet.ask(
                model.desk(),
                one.document(),
                one.clause(),
                one.searched(),
                words -> model.silence(one, words)));
  }

  private void tell() {
    List<Section> all = model.words();
    words.show(Section.spoken(Words.get("coverage.words"), all), all);
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
  public Position position() {
    return model.position();
  }

  @Override
  public void restore(Position position) {
    model.restore(position);
  }

  @Override
  public void go(Place place) {
    if (place.view() == View.COVERAGE) {
      place.subject().ifPresent(model::go);
    }
  }
}
