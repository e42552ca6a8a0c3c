package org.synoptic.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Span;
import org.synoptic.model.search.FacetField;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.search.ReadingModel.Where;

/** Search: the query on top, what was found below, the document beside it. */
public final class SearchScreen implements Screen {

  private final Desk desk;
  private final SearchState state;
  private final SearchCommands commands;
  private final ConcordancePane lines;
  private final ReportsPane columns;
  private final TimesPane times;
  private final FacetsPane facets;
  private final QueryBar bar;
  private final SearchLayout layout;
  private final SearchFiles files;
  private final Batches batches;

  /** The screen over a desk. */
  public SearchScreen(Desk desk) {
    this.desk = desk;
    state = new SearchState(desk);
    commands = new SearchCommands(state);
    HitsPane hits = new HitsPane(state.search(), state.reading(), commands.more());
    StrikeSheet why = new StrikeSheet(desk, state.concordance());
    lines = new ConcordancePane(state.concordance(), state.reading(), why::open);
    columns = new ReportsPane(desk, state.reports(), state.reading());
    times = new TimesPane(state.times(), this::narrow);
    facets = new FacetsPane(state.facets(), state.search().queryProperty());
    List<Action> related =
        new Related(desk, state.reading(), line -> open(line.document(), line.at()))
            .actions(commands.opened());
    related.forEach(commands::add);
    ReaderPane reader = new ReaderPane(state.reading(), commands.steps(), related);
    bar =
        new QueryBar(
            state.search(),
            new Segments<>(state.search().modeProperty(), commands.modes()),
            new Segments<>(state.wayProperty(), commands.ways()),
            commands.meant(),
            this::down);
    layout =
        new SearchLayout(
            state,
            new SearchLayout.Parts(
                bar, facets, new SearchLayout.Ways(hits, lines, columns, times), reader),
            new NothingFound(state, commands, this::ask),
            new QueryHelp(state.examples().examples(), this::ask));
    files = new SearchFiles(desk, layout.node());
    batches = new Batches(desk, this::ask, files::save);
    act();
    desk.readJudgements();
  }

  private void act() {
    QueriesSheet queries =
        new QueriesSheet(
            desk, state.memory(), this::ask, () -> batches.saved(state.memory().saved()));
    Tables tables = new Tables(desk, state);
    commands.add(Action.of("action.search.open", Feather.BOOK_OPEN, "Enter", this::enter));
    commands.add(
        Action.of("action.search.strike", Feather.X, "X", lines::strike)
            .when(state.wayProperty().isEqualTo(Way.CONCORDANCE).and(lines.any())));
    commands.add(
        Action.of("action.search.absent", Feather.VOLUME_X, "0", columns::absent)
            .when(state.wayProperty().isEqualTo(Way.REPORTS).and(columns.silent())));
    commands.add(Action.of("action.search.notes", Feather.EDIT_3, "J", new Notes(desk)::open));
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
    commands.add(
        Action.of(
            "action.search.csv",
            Feather.DOWNLOAD,
            "Shortcut+E",
            () -> files.save(Words.get("csv.hits"), tables.now())));
  }

  /** Asks a query that was chosen somewhere. */
  private void ask(String query) {
    state.search().queryProperty().set(query);
    state.memory().used(query);
    bar.field().requestFocus();
    bar.field().end();
  }

  private void down() {
    state.memory().used(state.query());
    layout.focusResults();
  }

  /** What the key does in the pane that has the focus. */
  private void enter() {
    if (FocusRing.isIn(facets.node())) {
      facets.turn();
    } else if (FocusRing.isIn(times.node())) {
      times.enter();
    } else if (commands.opened().get()) {
      state.memory().used(state.query());
      layout.read();
    }
  }

  /** Narrows the query to an outlet and a month, those that are not empty, and lists the rest. */
  private void narrow(String outlet, String month) {
    String query = state.query();
    if (!outlet.isEmpty()) {
      query = Narrowing.with(query, condition(FacetField.OUTLET, outlet));
    }
    if (!month.isEmpty()) {
      query = Narrowing.with(query, condition(FacetField.MONTH, month));
    }
    state.search().queryProperty().set(query);
    state.wayProperty().set(Way.LIST);
  }

  private String condition(FacetField field, String value) {
    return desk.workspace().searching().narrowing(field, value);
  }

  private void open(String document, Optional<Span> at) {
    layout.sent();
    state.reading().open(document, at.<Where>map(Where.At::new).orElse(new Where.First()));
    layout.read();
  }

  @Override
  public Node node() {
    return layout.node();
  }

  @Override
  public void focus() {
    bar.field().requestFocus();
    bar.field().selectAll();
  }

  @Override
  public List<Node> panes() {
    return layout.panes();
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
    place.subject().ifPresent(document -> open(document, place.span()));
  }
}
