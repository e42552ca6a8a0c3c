package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Entry;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Chip;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The lines of the imports, below the table, until they are put away. */
final class ImportPanel extends VBox implements DoubtModel.Host {

  /** The name of the list changes when so many lines have come, not with each. */
  private static final int SPOKEN_STEP = 500;

  private final ImportLines lines;
  private final Consumer<Entry> corrected;
  private final Label summary = new Label();
  private final ListView<ImportLine> list = new ListView<>();
  private final DoubtModel doubts;
  private final DoubtBox box;
  private int spoken = -1;

  /**
   * A panel.
   *
   * @param corrected what to do when a document's metadata was corrected
   */
  ImportPanel(Desk desk, ImportLines lines, Consumer<Entry> corrected) {
    this.lines = lines;
    this.corrected = corrected;
    doubts = new DoubtModel(desk, this);
    box = new DoubtBox(doubts, desk.workspace().readOnly().isEmpty(), list::requestFocus);
    getStyleClass().add("import-panel");
    list.setItems(lines.shown());
    list.setId("import-list");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new LineCell());
    list.setPlaceholder(new Label(Words.get("import.none")));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(any -> doubts.open(selected().flatMap(ImportLine::entry)));
    VBox.setVgrow(list, Priority.ALWAYS);
    ScrollPane asked = new ScrollPane(box);
    asked.setFitToWidth(true);
    asked.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    asked.getStyleClass().addAll("edge-to-edge", "doubt-scroll");
    asked.visibleProperty().bind(box.visibleProperty());
    asked.managedProperty().bind(box.visibleProperty());
    HBox halves = new HBox(list, asked);
    HBox.setHgrow(list, Priority.ALWAYS);
    VBox.setVgrow(halves, Priority.ALWAYS);
    getChildren().addAll(bar(), halves);
    lines.tallyProperty().subscribe(any -> follow());
  }

  private HBox bar() {
    summary.getStyleClass().add("semibold");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    Button copy =
        Buttons.symbol(
            Action.of("action.import.copy", Feather.COPY, "", () -> ErrorState.copy(lines.text())));
    Button away = Buttons.symbol(Action.of("action.import.close", Feather.X, "", lines::clear));
    FlowPane told = new FlowPane(summary);
    told.getStyleClass().add("toolbar-chips");
    HBox.setHgrow(told, Priority.ALWAYS);
    ToggleGroup group = new ToggleGroup();
    for (LineFilter filter : LineFilter.values()) {
      told.getChildren().add(chip(filter, group));
    }
    HBox bar = new HBox(told, copy, away);
    bar.getStyleClass().add("import-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private ToggleButton chip(LineFilter filter, ToggleGroup group) {
    String name = Words.get("import.filter." + filter.name().toLowerCase(Locale.ROOT));
    ToggleButton chip = Chip.toggle(name, Words.get("import.filter", name));
    chip.setId("import-filter-" + filter.name());
    chip.setToggleGroup(group);
    chip.setOnAction(event -> lines.filterProperty().set(filter));
    lines.filterProperty().subscribe(now -> chip.setSelected(now == filter));
    return chip;
  }

  /** Shows the last line, unless the user is at work among the lines. */
  private void follow() {
    boolean any = !lines.all().isEmpty();
    setVisible(any);
    setManaged(any);
    summary.setText(lines.summary());
    int told = lines.tallyProperty().get().found() / SPOKEN_STEP;
    if (told != spoken || lines.all().size() < SPOKEN_STEP) {
      spoken = told;
      Spoken.name(
          list, Words.get("import.list") + ": " + lines.summary(), Words.get("import.list.help"));
    }
    if (!list.isFocused() && list.getSelectionModel().isEmpty()) {
      list.scrollTo(Math.max(0, list.getItems().size() - 1));
    }
  }

  ListView<ImportLine> list() {
    return list;
  }

  Optional<ImportLine> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** What settles the doubts of the selected line. */
  List<Action> actions() {
    return new ArrayList<>(box.actions().all());
  }

  @Override
  public void corrected(Entry now) {
    corrected.accept(now);
  }

  @Override
  public void onward() {
    int size = list.getItems().size();
    int from = list.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= size; i++) {
      int at = Math.floorMod(from + i, size);
      if (!list.getItems().get(at).doubts().isEmpty()) {
        select(at);
        return;
      }
    }
  }

  @Override
  public void back(String document) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).entry().filter(one -> one.id().equals(document)).isPresent()) {
        select(i);
      }
    }
  }

  private void select(int at) {
    list.getSelectionModel().clearAndSelect(at);
    list.getFocusModel().focus(at);
    list.scrollTo(Math.max(0, at - 1));
  }
}
