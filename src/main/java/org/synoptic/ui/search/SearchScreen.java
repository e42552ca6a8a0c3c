package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** Search: the query on top, what was found below, the document beside it. */
public final class SearchScreen implements Screen {

  private static final double LIST_SHARE = 0.42;
  private static final double LINES_SHARE = 0.58;

  private final Desk desk;
  private final SearchState state;
  private final SearchCommands commands;
  private final HitsPane hits;
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
    commands.add(
        Action.of("action.search.open", Feather.BOOK_OPEN, "Enter", this::read)
            .when(commands.opened()));
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

  private void build() {
    root.getStyleClass().add("search");
    root.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    root.setTop(bar);
    root.setCenter(split);
    split.getItems().setAll(results, reader);
    state.reading().route(by -> shown().step(by));
    state.search().answerProperty().subscribe(this::best);
    state.search().queryProperty().addListener((property, old, now) -> sent = false);
    state.wayProperty().subscribe(this::turn);
  }

  /** Lines and columns want the whole width, a list leaves some to the reader. */
  private void turn(Way now) {
    split.setOrientation(now == Way.LIST ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    split.setDividerPositions(now == Way.LIST ? LIST_SHARE : LINES_SHARE);
    arrange();
    shown().focus();
  }

  /** What is in the place of the results, unless that is a state. */
  private Results shown() {
    return switch (state.wayProperty().get()) {
      case LIST, CONCORDANCE, TIME -> hits;
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

  private void read() {
    state.memory().used(state.query());
    reader.focusText();
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
    return List.of(bar, results, reader);
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
