package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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

  private final SearchModel search;
  private final ReportsModel reports;
  private final ReadingModel reading;
  private final QueryMemory memory;
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.LIST);
  private final HitsPane hits;
  private final ReportsPane columns;
  private final BorderPane results = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final SplitPane split = new SplitPane();
  private final QueryBar bar;
  private final ReaderPane reader;
  private final List<Action> actions;
  private boolean sent;

  /** The screen over a desk. */
  public SearchScreen(Desk desk) {
    search = new SearchModel(desk);
    reports = new ReportsModel(desk);
    reading = new ReadingModel(desk);
    memory = new QueryMemory(desk);
    Action more = Action.of("action.search.more", Feather.PLUS, "Shortcut+M", search::loadMore);
    hits = new HitsPane(search, reading, more);
    columns = new ReportsPane(desk, reports, reading);
    BooleanBinding stepping =
        Bindings.createBooleanBinding(
            () -> reading.readingProperty().get().isPresent(), reading.readingProperty());
    Action next =
        Action.of("action.search.next", Feather.CHEVRON_DOWN, "N", () -> reading.step(1))
            .when(stepping);
    Action previous =
        Action.of("action.search.previous", Feather.CHEVRON_UP, "Shift+N", () -> reading.step(-1))
            .when(stepping);
    reader = new ReaderPane(reading, List.of(previous, next), List.of());
    QueriesSheet queries = new QueriesSheet(desk, memory, search.queryProperty()::set, () -> {});
    Map<Way, Action> ways = new EnumMap<>(Way.class);
    for (Way one : Way.values()) {
      ways.put(
          one,
          Action.of("action.search.way." + one.id(), one.icon(), one.key(), () -> way.set(one)));
    }
    actions = new ArrayList<>();
    actions.add(
        Action.of("action.search.open", Feather.BOOK_OPEN, "Enter", reader::focusText)
            .when(stepping));
    actions.addAll(List.of(next, previous));
    actions.addAll(ways.values());
    actions.add(
        Action.of(
            "action.search.meaning",
            Feather.CLOUD,
            "M",
            () -> search.meaningProperty().set(!search.meaningProperty().get())));
    actions.add(
        Action.of("action.search.absent", Feather.VOLUME_X, "0", columns::absent)
            .when(way.isEqualTo(Way.REPORTS).and(columns.silent())));
    actions.add(more);
    actions.add(Action.of("action.search.queries", Feather.CLOCK, "Shortcut+H", queries::open));
    actions.add(
        Action.of(
            "action.search.save",
            Feather.STAR,
            "Shortcut+S",
            () -> queries.save(search.queryProperty().get())));
    bar = new QueryBar(search, new WayBar(way, ways), this::focusResults);
    desk.readJudgements();
    build();
  }

  private void build() {
    root.getStyleClass().add("search");
    root.getStylesheets().add(Theme.sheet(SearchScreen.class, "search.css"));
    root.setTop(bar);
    root.setCenter(split);
    split.getItems().setAll(results, reader);
    reports.onProperty().bind(way.isEqualTo(Way.REPORTS));
    reading.route(by -> shown().map(one -> one.step(by)).orElse(false));
    search.answerProperty().subscribe(this::best);
    search.queryProperty().addListener((property, old, now) -> sent = false);
    way.subscribe(this::turn);
  }

  /** Lines and columns want the whole width, a list leaves some to the reader. */
  private void turn(Way now) {
    split.setOrientation(now == Way.LIST ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    split.setDividerPositions(now == Way.LIST ? LIST_SHARE : LINES_SHARE);
    arrange();
    shown().ifPresent(Results::focus);
  }

  /** What is in the place of the results, unless that is a state. */
  private Optional<Results> shown() {
    return switch (way.get()) {
      case LIST, CONCORDANCE, TIME -> Optional.of(hits);
      case REPORTS -> Optional.of(columns);
    };
  }

  /** The best hit is read beside the list, unless the user was sent to another document. */
  private void best(SearchModel.Answer answer) {
    arrange();
    if (answer instanceof SearchModel.Answer.Found found
        && found.from() == 0
        && !sent
        && way.get() == Way.LIST
        && !search.hits().isEmpty()) {
      hits.best();
    }
  }

  private void arrange() {
    boolean asked = !search.queryProperty().get().isBlank();
    if (!asked) {
      results.setCenter(queryHelp());
    } else if (way.get() != Way.REPORTS
        && search.hits().isEmpty()
        && search.answerProperty().get() instanceof SearchModel.Answer.Found) {
      results.setCenter(
          new EmptyState(
              Feather.SEARCH, Words.get("search.empty.title"), Words.get("search.empty.text")));
    } else {
      shown().ifPresent(one -> results.setCenter(one.node()));
    }
  }

  private static ScrollPane queryHelp() {
    ScrollPane scroll = new ScrollPane(new QueryHelp());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    Spoken.name(scroll, Words.get("query.title"));
    return scroll;
  }

  private void focusResults() {
    memory.used(search.queryProperty().get());
    shown().filter(one -> one.node().equals(results.getCenter())).ifPresent(Results::focus);
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
    return actions;
  }

  @Override
  public Optional<Node> help() {
    return Optional.of(new QueryHelp());
  }

  @Override
  public void go(Place place) {
    place
        .subject()
        .ifPresent(document -> {
          sent = true;
          reading.open(
              document,
              place
                  .span()
                  .<ReadingModel.Where>map(ReadingModel.Where.At::new)
                  .orElse(new ReadingModel.Where.First()));
          reader.focusText();
        });
  }
}
