package org.synoptic.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Entry;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.BusyState;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DesktopOpener;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.ErrorState;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Opener;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** The library: all documents, and the way in for new ones. */
public final class LibraryScreen implements Screen {

  /** Below so many times the height of the letters a window is narrow. */
  private static final double NARROW = 72;

  private final LibraryModel model;
  private final ImportModel imports;
  private final Captures captures;
  private final DocumentTable table;
  private final Details details;
  private final ProblemsPane problems;
  private final ImportPanel panel;
  private final SplitPane upper = new SplitPane();
  private final SplitPane halves = new SplitPane();
  private final BorderPane root = new BorderPane();
  private final Toolbar toolbar;
  private final LibraryActions actions;
  private final Action filter;
  private final Action look;
  private final Action original;
  private final Action lineOriginal;

  /** Whether the table is to have the focus as soon as it is there. */
  private boolean waiting;

  /** The screen over a desk; it reads the documents at once. */
  public LibraryScreen(Desk desk) {
    this(desk, new DesktopOpener(), Optional::empty);
  }

  /**
   * The screen over a desk; it reads the documents at once.
   *
   * @param opener opens originals outside Synoptic
   * @param picked a file to look into without asking the user for one, when there is one
   */
  public LibraryScreen(Desk desk, Opener opener, Supplier<Optional<Path>> picked) {
    model = new LibraryModel(desk);
    imports = new ImportModel(desk, model::load);
    Originals originals = new Originals(desk, opener);
    captures = new Captures(desk, originals);
    OrphanTray tray = new OrphanTray(desk, model::load);
    ReaderAgain reader = new ReaderAgain(desk, model::load, tray::open);
    ToolbarFont font = new ToolbarFont();
    table = new DocumentTable(model, font.property(), this::chosen, this::corrected);
    details = new Details(desk, originals, table, model::kin);
    problems =
        new ProblemsPane(
            model.unread(), originals, desk.workspace().readOnly().isEmpty(), imports::again);
    panel = new ImportPanel(desk, imports.lines(), this::corrected);
    Sources sources = new Sources(root, imports);
    ExportSheet export = new ExportSheet(desk, imports);
    sources.acceptDrops();
    actions = new LibraryActions(desk, model, table, sources, reader, tray::open);
    look =
        Action.of(
                "action.library.look",
                Feather.EYE,
                "Shortcut+E",
                () -> picked.get().or(sources::one).ifPresent(export::open))
            .when(new SimpleBooleanProperty(desk.workspace().readOnly().isEmpty()));
    toolbar =
        new Toolbar(model, actions.compare(), actions.add(), actions.folder(), actions.tray());
    font.follow(toolbar.font());
    filter = Action.of("action.library.filter", Feather.FILTER, "Shortcut+F", toolbar::focusFilter);
    ObservableBooleanValue one = Bindings.size(table.selection()).isEqualTo(1);
    original =
        Action.of(
                "action.original.open",
                Feather.EXTERNAL_LINK,
                "Shift+O",
                () -> table.selected().stream().findFirst().map(Entry::id).ifPresent(captures::of))
            .when(one);
    lineOriginal =
        Action.of(
            "action.original.open",
            Feather.EXTERNAL_LINK,
            "O",
            () -> panel.selected().ifPresent(captures::of));
    build();
    model.stateProperty().subscribe(this::show);
    model
        .readingsProperty()
        .subscribe(count -> {
          table.restore();
          details.show(table.selected());
        });
    model.entries().addListener((InvalidationListener) change -> show());
    model.sieve().facetProperty().subscribe(this::turnTo);
    model.load();
    reader.offer();
  }

  private void build() {
    root.getStyleClass().add("library");
    root.getStylesheets().add(Theme.sheet(LibraryScreen.class, "library.css"));
    root.setTop(toolbar);
    table.node().sceneProperty().addListener((InvalidationListener) change -> arrive());
    SplitPane.setResizableWithParent(details.node(), false);
    root.widthProperty().subscribe(width -> turn(width.doubleValue()));
    halves.setOrientation(Orientation.VERTICAL);
    halves.getItems().setAll(upper);
    imports.lines().all().addListener((InvalidationListener) change -> fold());
  }

  /** The part of the library that was chosen: its documents, or what gave none. */
  private void turnTo(Facet facet) {
    if (facet == Facet.PROBLEMS) {
      upper.getItems().setAll(problems.list());
    } else if (!upper.getItems().contains(table.node())) {
      upper.getItems().setAll(table.node(), details.node());
      upper.setDividerPositions(divider());
    }
  }

  private double divider() {
    return upper.getOrientation() == Orientation.VERTICAL ? 0.62 : 0.78;
  }

  /** In a narrow window, or with large text, the details go below the table. */
  private void turn(double width) {
    boolean narrow = width < NARROW * toolbar.font().getValue().getSize();
    toolbar.fold(narrow);
    Orientation wanted = narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (upper.getOrientation() != wanted) {
      upper.setOrientation(wanted);
      upper.setDividerPositions(divider());
    }
  }

  /** The lines of the imports take a part of the screen only while there are some. */
  private void fold() {
    boolean wanted = !imports.lines().all().isEmpty();
    boolean there = halves.getItems().contains(panel);
    if (wanted && !there) {
      halves.getItems().add(panel);
      halves.setDividerPositions(0.55);
      show();
    } else if (!wanted && there) {
      halves.getItems().remove(panel);
      show();
    }
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
    boolean any = !model.entries().isEmpty() || !model.unread().isEmpty();
    toolbar.setVisible(any);
    toolbar.setManaged(any);
    table.restore();
  }

  private Region ready() {
    boolean nothing =
        model.entries().isEmpty() && model.unread().isEmpty() && imports.lines().all().isEmpty();
    return nothing
        ? new EmptyState(
            Feather.BOOK,
            Words.get("library.empty.title"),
            Words.get("library.empty.text"),
            actions.add(),
            actions.folder(),
            actions.paste())
        : halves;
  }

  /** The table comes into the window only when its documents have been read. */
  private void arrive() {
    if (waiting && table.node().getScene() != null) {
      waiting = false;
      table.node().requestFocus();
    }
  }

  private void chosen(List<Entry> selected) {
    details.show(selected);
  }

  private void corrected(Entry now) {
    model.replace(now);
    imports.lines().replace(now);
    table.restore();
    details.show(table.selected());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    if (model.sieve().facetProperty().get() == Facet.PROBLEMS) {
      problems.focus();
      return;
    }
    waiting = table.node().getScene() == null;
    table.node().requestFocus();
    table.restore();
  }

  @Override
  public List<Node> panes() {
    return List.of(toolbar, table.node(), problems.list(), details.node(), panel.list());
  }

  @Override
  public Position position() {
    return Position.NONE
        .with("document", model.chosen().stream().findFirst().orElse(""))
        .with("part", model.sieve().facetProperty().get().name());
  }

  /** The table selects what was chosen as soon as the library is read. */
  @Override
  public void restore(Position position) {
    position.get("document").ifPresent(id -> table.restore(id));
    position
        .get("part")
        .flatMap(
            name -> Stream.of(Facet.values()).filter(one -> one.name().equals(name)).findFirst())
        .ifPresent(model.sieve().facetProperty()::set);
  }

  /** What can be done in the pane that has the focus, and on the whole screen. */
  @Override
  public List<Action> actions() {
    Stream<Action> here;
    if (FocusRing.isIn(panel)) {
      here = Stream.concat(panel.actions().stream(), Stream.of(actions.back(), lineOriginal));
    } else if (FocusRing.isIn(problems.list())) {
      here = problems.actions().stream();
    } else if (FocusRing.isIn(details.node())) {
      here = Stream.concat(details.actions().all().stream(), Stream.of(actions.back(), original));
    } else {
      here =
          Stream.concat(
              actions.inTable(),
              Stream.concat(
                  Stream.of(original, actions.back()), details.actions().inTable().stream()));
    }
    return Stream.of(here, actions.everywhere(), Stream.of(look, filter))
        .flatMap(any -> any)
        .toList();
  }

  @Override
  public void go(Place place) {
    Optional<String> id = place.subject();
    id.ifPresent(table::go);
  }
}
