package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Entry;
import org.synoptic.model.DocumentKind;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.BusyState;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/** The library: all documents, and the way in for new ones. */
public final class LibraryScreen implements Screen {

  /** Below so many times the height of the letters a window is narrow. */
  private static final double NARROW = 72;

  private final LibraryModel model;
  private final ImportModel imports;
  private final TableView<Entry> table = new TableView<>();
  private final Details details;
  private final ImportPanel panel;
  private final SplitPane halves = new SplitPane();
  private final BorderPane root = new BorderPane();
  private final Toolbar toolbar;
  private final Sources sources;
  private final Action add;
  private final Action folder;
  private final Action paste;
  private final List<Action> actions;

  /** Whether the table is to have the focus as soon as it is there. */
  private boolean waiting;

  /** The screen over a desk; it reads the documents at once. */
  public LibraryScreen(Desk desk) {
    model = new LibraryModel(desk);
    imports = new ImportModel(desk, model::load);
    details = new Details(desk);
    panel = new ImportPanel(imports);
    sources = new Sources(root, imports);
    boolean open = desk.workspace().readOnly().isEmpty();
    BooleanBinding writable = Bindings.createBooleanBinding(() -> open);
    BooleanBinding comparable =
        Bindings.createBooleanBinding(
            () -> reports() >= 2, table.getSelectionModel().getSelectedItems());
    BooleanBinding one = Bindings.size(table.getSelectionModel().getSelectedItems()).isEqualTo(1);
    add =
        Action.of("action.library.add", Feather.FILE_PLUS, "Shortcut+I", sources::files)
            .when(writable);
    folder =
        Action.of("action.library.folder", Feather.FOLDER_PLUS, "Shortcut+Shift+I", sources::folder)
            .when(writable);
    paste =
        Action.of("action.library.paste", Feather.CLIPBOARD, "Shortcut+V", sources::paste)
            .when(writable);
    Action compare =
        Action.of(
                "action.library.compare", Feather.COLUMNS, "Enter", () -> model.compare(selected()))
            .when(comparable);
    Action read =
        Action.of("action.library.read", Feather.BOOK_OPEN, "O", () -> read(desk)).when(one);
    toolbar = new Toolbar(model, compare, add, folder);
    Action filter =
        Action.of("action.library.filter", Feather.FILTER, "Shortcut+F", toolbar::focusFilter);
    actions = List.of(compare, read, add, folder, paste, filter);
    build();
    model.stateProperty().subscribe(this::show);
    model.entries().addListener((InvalidationListener) change -> show());
    model.load();
  }

  private void build() {
    root.getStyleClass().add("library");
    root.getStylesheets().add(Theme.sheet(LibraryScreen.class, "library.css"));
    root.setTop(toolbar);
    sources.acceptDrops();
    SortedList<Entry> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setId("library-table");
    table.getColumns().setAll(Columns.all());
    new ColumnFit(table, toolbar.font());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getStyleClass().addAll("edge-to-edge", "dense");
    table.setPlaceholder(new Label(Words.get("library.none")));
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener(
            (InvalidationListener)
                change -> {
                  model.choose(selected());
                  details.show(selected());
                });
    table.sceneProperty().addListener((InvalidationListener) change -> arrive());
    Spoken.name(table, Words.get("library.table"), Words.get("library.table.help"));
    SplitPane upper = new SplitPane(table, details.node());
    upper.setDividerPositions(0.78);
    SplitPane.setResizableWithParent(details.node(), false);
    root.widthProperty().subscribe(width -> turn(upper, width.doubleValue()));
    halves.setOrientation(Orientation.VERTICAL);
    halves.getItems().setAll(upper);
    imports.lines().addListener((InvalidationListener) change -> fold());
  }

  /** In a narrow window, or with large text, the details go below the table. */
  private void turn(SplitPane pane, double width) {
    boolean narrow = width < NARROW * toolbar.font().getValue().getSize();
    Orientation wanted = narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (pane.getOrientation() != wanted) {
      pane.setOrientation(wanted);
      pane.setDividerPositions(narrow ? 0.68 : 0.78);
    }
  }

  /** The lines of the imports take a part of the screen only while there are some. */
  private void fold() {
    boolean wanted = !imports.lines().isEmpty();
    if (wanted && !halves.getItems().contains(panel)) {
      halves.getItems().add(panel);
      halves.setDividerPositions(0.65);
    } else if (!wanted) {
      halves.getItems().remove(panel);
    }
    show();
  }

  private void show() {
    root.setCenter(
        switch (model.stateProperty().get()) {
          case LOADING -> new BusyState(Words.get("library.loading"));
          case FAILED ->
              new ErrorState(
                  Words.get("library.failed"),
                  model.failure().map(Failures::message).orElse(""),
                  model.failure().map(Failures::details).orElse(""));
          case READY -> ready();
        });
    boolean any = !model.entries().isEmpty();
    toolbar.setVisible(any);
    toolbar.setManaged(any);
    if (any && table.getSelectionModel().isEmpty()) {
      List<String> chosen = model.chosen();
      table.getItems().stream()
          .filter(entry -> chosen.contains(entry.id()))
          .forEach(table.getSelectionModel()::select);
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
    }
    Columns.show(table.getColumns(), model.entries());
  }

  /** The table comes into the window only when its documents have been read. */
  private void arrive() {
    if (waiting && table.getScene() != null) {
      waiting = false;
      table.requestFocus();
    }
  }

  private Region ready() {
    return model.entries().isEmpty() && imports.lines().isEmpty()
        ? new EmptyState(
            Feather.BOOK,
            Words.get("library.empty.title"),
            Words.get("library.empty.text"),
            add,
            folder,
            paste)
        : halves;
  }

  private List<Entry> selected() {
    return new ArrayList<>(table.getSelectionModel().getSelectedItems());
  }

  private long reports() {
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(entry -> entry.kind() == DocumentKind.REPORT)
        .count();
  }

  private void read(Desk desk) {
    String id = selected().getFirst().id();
    desk.placeProperty().set(Place.of(View.SEARCH, id));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    waiting = table.getScene() == null;
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  @Override
  public List<Node> panes() {
    return List.of(toolbar, table, details.node(), panel.list());
  }

  @Override
  public List<Action> actions() {
    return actions;
  }

  @Override
  public void go(Place place) {
    place
        .subject()
        .flatMap(id -> model.shown().stream().filter(entry -> entry.id().equals(id)).findFirst())
        .ifPresent(entry -> {
          table.getSelectionModel().clearSelection();
          table.getSelectionModel().select(entry);
          table.scrollTo(entry);
        });
  }
}
