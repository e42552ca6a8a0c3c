package org.synoptic.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.ChoiceSheet;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Differ;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WordsSheet;
import org.synoptic.ui.reader.DeskPane;
import org.synoptic.ui.reader.DeskPane.Lack;
import org.synoptic.ui.reader.Notes;
import org.synoptic.ui.reader.Section;
import org.synoptic.ui.reader.SectionsPane;

/** The ledger of conflicts with the passport of the selected one beside it. */
public final class ConflictsScreen implements Screen {

  private static final double MAIN_SHARE = 0.5;

  private final ConflictsViewModel model;
  private final ListView<ConflictItem> list = new ListView<>();
  private final SectionsPane passport;
  private final FlowPane buttons = new FlowPane();
  private final List<Action> actions = new ArrayList<>();
  private final DeskPane root;
  private boolean following;

  /**
   * The screen.
   *
   * @param desk what there is to show
   * @param differ finds the words in which two versions differ
   */
  public ConflictsScreen(Desk desk, Differ differ) {
    passport = new SectionsPane(desk, Words.get("passport.name"));
    model = new ConflictsViewModel(desk, differ);
    actions.add(Action.of("action.conflicts.open", Feather.COLUMNS, "Enter", model::open));
    for (Status status : Status.values()) {
      Action action =
          Action.of(
              "action.conflicts.status." + status.value(),
              Feather.FLAG,
              status.key(),
              () -> ask(status));
      actions.add(action);
      Button button = Buttons.of(action);
      button.setGraphic(KeyCap.of(action));
      button.setText(status.word());
      button.getStyleClass().add("small");
      buttons.getChildren().add(button);
    }
    Action arbiter = Action.of("action.conflicts.arbiter", Feather.AWARD, "B", this::askArbiter);
    Button button = Buttons.of(arbiter);
    button.setGraphic(KeyCap.of(arbiter));
    button.getStyleClass().add("small");
    buttons.getChildren().add(button);
    actions.add(arbiter);
    actions.addAll(Notes.actions(desk, model::topic, "Shift+T"));
    root =
        new DeskPane(
            desk,
            content(),
            comparison -> comparison.conflicts().isEmpty() ? Lack.CONFLICTS : Lack.NOTHING);
    root.getStylesheets().add(Theme.sheet(DeskPane.class, "reader.css"));
    root.getStylesheets().add(Theme.sheet(ConflictsScreen.class, "conflicts.css"));
    model.selectedProperty().subscribe(any -> follow());
    model.versionProperty().subscribe(any -> follow());
  }

  private Node content() {
    list.getStyleClass().addAll("ledger", "edge-to-edge");
    list.setItems(model.items());
    list.setCellFactory(view -> new ConflictCell(model));
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> picked(index.intValue()));
    model.items().addListener((ListChangeListener<ConflictItem>) change -> follow());
    buttons.getStyleClass().add("decisions");
    buttons.prefWrapLengthProperty().bind(buttons.widthProperty());
    VBox decide = new VBox(buttons);
    decide.getStyleClass().add("decide");
    VBox.setVgrow(passport, Priority.ALWAYS);
    SplitPane split = new SplitPane(list, new VBox(decide, passport));
    split.setDividerPositions(MAIN_SHARE);
    BorderPane pane = new BorderPane(split);
    pane.setTop(bar());
    return pane;
  }

  /** Asks for the reason of a status; it may be left empty. */
  private void ask(Status status) {
    model
        .item()
        .ifPresent(item ->
            WordsSheet.ask(
                model.desk(),
                new WordsSheet.Question(
                    Words.get("conflicts.why.title", item.kind(), status.word()),
                    Words.get("conflicts.why"),
                    item.status() == status ? item.reason() : "",
                    true),
                reason -> model.setStatus(status, reason)));
  }

  private void askArbiter() {
    model
        .item()
        .ifPresent(item ->
            ChoiceSheet.ask(
                model.desk(),
                new ChoiceSheet.Question(
                    Words.get("conflicts.arbiter"),
                    Words.get("conflicts.arbiter.hint"),
                    model.arbiters().stream().map(one -> new ChoiceSheet.Choice(one, one)).toList(),
                    "",
                    true),
                model::setArbiter));
  }

  private HBox bar() {
    Label title = new Label(Words.get("conflicts.name"));
    title.getStyleClass().add("bar-title");
    Label summary = new Label();
    summary.getStyleClass().add("muted");
    model.versionProperty().subscribe(any -> summary.setText(model.summary()));
    HBox bar = new HBox(title, summary);
    bar.getStyleClass().add("bar");
    return bar;
  }

  private void picked(int index) {
    if (!following && index >= 0) {
      model.selectedProperty().set(index);
    }
  }

  private void follow() {
    following = true;
    int at = model.selectedProperty().get();
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
    }
    following = false;
    list.setAccessibleText(
        model
            .item()
            .map(item -> Words.get("conflicts.at", item.spoken(model.items().size())))
            .orElse(Words.get("conflicts.name")));
    List<Section> sections = model.passport();
    passport.show(Section.spoken(Words.get("passport.name"), sections), sections);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  @Override
  public List<Node> panes() {
    return List.of(list, buttons, passport);
  }

  @Override
  public List<Action> actions() {
    return List.copyOf(actions);
  }

  @Override
  public Position position() {
    return Position.NONE.with("conflict", model.item().map(one -> one.conflict().id()).orElse(""));
  }

  @Override
  public void restore(Position position) {
    position.get("conflict").ifPresent(model::go);
  }

  @Override
  public void go(Place place) {
    if (place.view() == View.CONFLICTS) {
      place.subject().ifPresent(model::go);
    }
  }
}
