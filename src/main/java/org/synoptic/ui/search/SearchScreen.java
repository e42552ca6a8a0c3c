package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Search: the query on top, what was found below, the document beside it. */
public final class SearchScreen implements Screen {

  private static final double ROOMY = 66;
  private static final double FACETS_SHARE = 0.17;
  private static final double LIST_SHARE = 0.46;
  private static final double LINES_SHARE = 0.58;

  private final Desk desk;
  private final SearchState state;
  private final SearchCommands commands;
  private final HitsPane hits;
  private final FacetsPane facets;
  private final ConcordancePane lines;
  private final TimesPane times;
  private final ReportsPane columns;
  private final BorderPane results = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final SplitPane split = new SplitPane();
  private final QueryBar bar;
  private final ReaderPane reader;
  private final SearchFiles files;
  private final Batches batches;
  private boolean sent;

  /** The screen over a desk. */
  public SearchScreen(Desk desk) {
    this.desk = desk;
    state = new SearchState(desk);
    commands = new SearchCommands(state);
    Action more =
        Action.of("action.search.more", Feather.PLUS, "Shortcut+M", state.search()::loadMore);
    commands.add(more);
    hits = new HitsPane(state.search(), state.reading(), more);
    facets = new FacetsPane(state.tally(), state.search().queryProperty());
    times = new TimesPane(state.tally(), this::narrow);
    StrikeSheet why = new StrikeSheet(desk, state.concordance());
    lines = new ConcordancePane(desk, state.concordance(), state.reading(), why::open);
    columns = new ReportsPane(desk, state.reports(), state.reading());
    reader = new ReaderPane(state.reading(), commands.steps(), List.of());
    bar =
        new QueryBar(
            state.search(), new WayBar(state.wayProperty(), commands.ways()), this::focusResults);
    files = new SearchFiles(desk, root);
    batches =
        new Batches(
            desk,
            this::ask,
            table -> files.save(Words.get("csv.batch"), (sink, progress) -> table.write(sink)));
    act();
    build();
    desk.readJudgements();
  }

  private void act() {
    QueriesSheet queries =
        new QueriesSheet(
            desk, state.memory(), this::ask, () -> batches.saved(state.memory().saved()));
    commands.add(Action.of("action.search.open", Feather.BOOK_OPEN, "Enter", this::enter));
    commands.add(
        Action.of(
            "action.search.facets",
            Feather.SIDEBAR,
            "F",
            () -> state.facetsProperty().set(!state.facetsProperty().get())));
    var concordance = state.wayProperty().isEqualTo(Way.CONCORDANCE);
    commands.add(
        Action.of("action.search.strike", Feather.X, "X", lines::strike)
            .when(concordance.and(lines.any())));
    commands.add(
        Action.of("action.search.sort", Feather.SHUFFLE, "S", this::sort).when(concordance));
    commands.add(
        Action.of("action.search.reverse", Feather.REPEAT, "Shift+S", this::reverse)
            .when(concordance));
    commands.add(
        Action.of("action.search.absent", Feather.VOLUME_X, "0", columns::absent)
            .when(state.wayProperty().isEqualTo(Way.REPORTS).and(columns.silent())));
    commands.add(Action.of("action.search.queries", Feather.CLOCK, "Shortcut+H", queries::open));
    commands.add(
        Action.of(
            "action.search.save", Feather.STAR, "Shortcut+S", () -> queries.save(state.query())));
    commands.add(
        Action.of(
            "action.search.batch",
            Feather.LAYERS,
            "Shortcut+B",
            () -> files.queries().ifPresent(batches::file)));
    commands.add(Action.of("action.search.csv", Feather.DOWNLOAD, "Shortcut+E", this::save));
  }

  private void sort() {
    var order = state.concordance().orderProperty();
    order.set(new ConcordanceModel.Order(order.get().by().next(), false));
  }

  private void reverse() {
    state.concordance().sort(state.concordance().orderProperty().get().by());
  }

  private void build() {
    root.getStyleClass().add("search");
    root.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    root.setTop(bar);
    root.setCenter(split);
    root.setMinSize(0, 0);
    split.setMinSize(0, 0);
    results.setMinSize(0, 0);
    reader.setMinSize(0, 0);
    state.reading().route(by -> shown().step(by));
    state.search().answerProperty().subscribe(this::best);
    state.search().queryProperty().addListener((property, old, now) -> sent = false);
    state.facetsProperty().addListener((Observable change) -> turn());
    root.widthProperty().addListener((Observable change) -> turn());
    state
        .wayProperty()
        .subscribe(() -> {
          turn();
          shown().focus();
        });
    turn();
  }

  /** Lines and columns want the whole width, a list leaves some to facets and reader. */
  private void turn() {
    Way way = state.wayProperty().get();
    boolean room = root.getWidth() > ROOMY * bar.field().getFont().getSize();
    List<Node> panes = new ArrayList<>();
    if (way == Way.LIST && room && state.facetsProperty().get()) {
      panes.add(facets.node());
    }
    panes.add(results);
    if (way != Way.TIME) {
      panes.add(reader);
    }
    Orientation orientation = way == Way.LIST ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    // Dividers that the user has moved stay while the panes are the same.
    if (!panes.equals(split.getItems()) || split.getOrientation() != orientation) {
      split.setOrientation(orientation);
      split.getItems().setAll(panes);
      double list = way == Way.LIST ? LIST_SHARE : LINES_SHARE;
      double before = panes.size() > 2 ? FACETS_SHARE : 0;
      double divider = before + list * (1 - before);
      split.setDividerPositions(
          panes.size() > 2 ? new double[] {before, divider} : new double[] {divider});
    }
    arrange();
  }

  /** What is in the place of the results, unless that is a state. */
  private Results shown() {
    return switch (state.wayProperty().get()) {
      case LIST -> hits;
      case TIME -> times;
      case CONCORDANCE -> lines;
      case REPORTS -> columns;
    };
  }

  /** The best hit is read beside the list, unless the user was sent to another document. */
  private void best(SearchModel.Answer answer) {
    arrange();
    if (answer instanceof SearchModel.Answer.Found found
        && found.from() == 0
        && !sent
        && state.wayProperty().get() == Way.LIST
        && !state.search().hits().isEmpty()) {
      hits.best();
    }
  }

  private void arrange() {
    boolean inside = FocusRing.isIn(results);
    if (state.query().isBlank()) {
      ScrollPane scroll = new ScrollPane(new QueryHelp(state.examples().examples(), this::ask));
      scroll.setFitToWidth(true);
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.getStyleClass().add("edge-to-edge");
      Spoken.name(scroll, Words.get("query.title"));
      results.setCenter(scroll);
    } else if (state.wayProperty().get() != Way.REPORTS
        && state.search().hits().isEmpty()
        && state.search().answerProperty().get() instanceof SearchModel.Answer.Found) {
      results.setCenter(
          new EmptyState(
              Feather.SEARCH, Words.get("search.empty.title"), Words.get("search.empty.text")));
      // What had the focus is gone.
      if (inside) {
        bar.field().requestFocus();
      }
    } else {
      results.setCenter(shown().node());
    }
  }

  /** Asks a query that was chosen somewhere. */
  private void ask(String query) {
    state.search().queryProperty().set(query);
    state.memory().used(query);
    bar.field().requestFocus();
    bar.field().end();
  }

  /** What the key does in the pane that has the focus. */
  private void enter() {
    if (FocusRing.isIn(facets.node())) {
      facets.turn();
    } else if (FocusRing.isIn(times.node())) {
      times.enter();
    } else {
      state.memory().used(state.query());
      reader.focusText();
    }
  }

  /** Narrows the query to an outlet and, unless it is empty, a month, and lists what is left. */
  private void narrow(String outlet, String month) {
    String query = state.query();
    for (String condition :
        List.of(
            outlet.isEmpty() ? "" : Narrowing.condition("outlet", outlet),
            month.isEmpty() ? "" : Narrowing.condition("date", month))) {
      query =
          condition.isEmpty() || Narrowing.has(query, condition)
              ? query
              : Narrowing.turn(query, condition);
    }
    state.search().queryProperty().set(query);
    state.wayProperty().set(Way.LIST);
  }

  private void save() {
    files.save(
        Words.get("csv.hits"),
        state.wayProperty().get() == Way.REPORTS
            ? ResultCsv.reports(state.reports().query(), state.reports().columns())
            : ResultCsv.documents(
                desk.workspace(), state.query(), state.search().meaningProperty().get()));
  }

  private void focusResults() {
    state.memory().used(state.query());
    if (shown().node().equals(results.getCenter())) {
      shown().focus();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    bar.field().requestFocus();
    bar.field().selectAll();
  }

  @Override
  public List<Node> panes() {
    return List.of(bar, facets.node(), results, reader);
  }

  @Override
  public List<Action> actions() {
    return commands.all();
  }

  @Override
  public Optional<Node> help(Runnable close) {
    return Optional.of(
        new QueryHelp(
            state.examples().examples(),
            query -> {
              close.run();
              ask(query);
            }));
  }

  @Override
  public void go(Place place) {
    place
        .subject()
        .ifPresent(document -> {
          sent = true;
          state
              .reading()
              .open(
                  document,
                  place
                      .span()
                      .<ReadingModel.Where>map(ReadingModel.Where.At::new)
                      .orElse(new ReadingModel.Where.First()));
          reader.focusText();
        });
  }
}
