package org.synoptic.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.EmptyState;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ClaimActions;
import org.synoptic.ui.reader.ComparisonIndex;
import org.synoptic.ui.reader.DeskPane;
import org.synoptic.ui.reader.DeskPane.Lack;
import org.synoptic.ui.reader.Notes;

/** Clause trees, the text of a clause, and the claims about it. */
public final class PoliciesScreen implements Screen {

  private static final double TREE_SHARE = 0.32;

  private final PoliciesViewModel model;
  private final ClauseTree first;
  private final ClauseTree second;
  private final SplitPane trees = new SplitPane();
  private final ListView<ClaimLine> claims = new ListView<>();
  private final Action open;
  private final Action cuts;
  private final List<Action> judging = new ArrayList<>();
  private final DeskPane root;

  /** Whether the first tree is to have the focus as soon as it is there. */
  private boolean waiting;

  /** The screen over what a desk has to show. */
  public PoliciesScreen(Desk desk) {
    model = new PoliciesViewModel(desk);
    first = new ClauseTree(model, model.firstProperty(), Words.get("policies.first"));
    second = new ClauseTree(model, model.secondProperty(), Words.get("policies.second"));
    open =
        Action.of(
                "action.policies.open",
                Feather.COLUMNS,
                "Enter",
                () ->
                    Optional.ofNullable(claims.getSelectionModel().getSelectedItem())
                        .ifPresent(model::open))
            .when(claims.focusedProperty());
    CutsDesk cutsDesk = new CutsDesk(desk);
    cuts =
        Action.of(
                "action.policies.cuts",
                Feather.SCISSORS,
                "C",
                () -> policy().ifPresent(cutsDesk::open))
            .when(
                Bindings.createBooleanBinding(
                    () ->
                        desk.workspace().readOnly().isEmpty()
                            && model.firstProperty().get().isPresent(),
                    model.firstProperty()));
    judging.add(Action.of("action.policies.tie", Feather.LINK, "B", () -> model.ties().ask()));
    judging.addAll(new ClaimActions(desk, model::index, this::claim, words -> {}).all());
    judging.addAll(Notes.actions(desk, this::topic));
    root =
        new DeskPane(
            desk,
            content(),
            comparison -> comparison.policies().isEmpty() ? Lack.POLICIES : Lack.NOTHING);
    root.getStylesheets().add(Theme.sheet(DeskPane.class, "reader.css"));
    root.getStylesheets().add(Theme.sheet(PoliciesScreen.class, "policy.css"));
  }

  private Optional<ClaimLine> line() {
    return Optional.ofNullable(claims.getSelectionModel().getSelectedItem());
  }

  private Optional<ComparisonIndex.ClaimAt> claim() {
    return line().flatMap(model::claim);
  }

  /** What a note is about: the claim where the claims have the focus, else the clause. */
  private Optional<Notes.Topic> topic() {
    return claims.isFocused()
        ? line().map(one -> new Notes.Topic(one.claim(), one.head()))
        : model
            .clauseProperty()
            .get()
            .map(one -> new Notes.Topic(one.address(), PoliciesViewModel.title(one)));
  }

  /** The policy whose tree has the focus, or else the first. */
  private Optional<Document> policy() {
    return second.tree().isFocused() ? model.secondProperty().get() : model.firstProperty().get();
  }

  private Node content() {
    first.tree().sceneProperty().addListener((InvalidationListener) change -> arrive());
    trees.setOrientation(Orientation.VERTICAL);
    model
        .secondProperty()
        .subscribe(two ->
            trees.getItems().setAll(two.isPresent() ? List.of(first, second) : List.of(first)));
    claims.getStyleClass().addAll("claims", "edge-to-edge");
    claims.setItems(model.claims());
    claims.setCellFactory(view -> new ClaimCell());
    claims.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open.handler().run();
      }
    });
    claims.setPlaceholder(
        new EmptyState(
            Feather.VOLUME_X, Words.get("policies.none"), Words.get("policies.none.text")));
    model.claims().addListener((ListChangeListener<ClaimLine>) change -> name());
    name();
    VBox.setVgrow(claims, Priority.ALWAYS);
    Button button = Buttons.of(cuts);
    button.getStyleClass().addAll("flat", "small");
    VBox left = new VBox(trees, button);
    left.getStyleClass().add("policy-left");
    VBox.setVgrow(trees, Priority.ALWAYS);
    SplitPane split = new SplitPane(left, new VBox(clause(), claims));
    split.setDividerPositions(TREE_SHARE);
    return split;
  }

  private VBox clause() {
    Label title = new Label();
    title.getStyleClass().add("clause-title");
    title.setWrapText(true);
    Label text = new Label();
    text.getStyleClass().add("clause-text");
    text.setWrapText(true);
    Label also = new Label();
    also.getStyleClass().add("muted");
    also.setWrapText(true);
    Runnable tell =
        () -> {
          title.setText(model.clauseProperty().get().map(PoliciesViewModel::title).orElse(""));
          text.setText(model.clauseProperty().get().map(PoliciesScreen::words).orElse(""));
          also.setText(model.ties().words());
          also.setVisible(!also.getText().isEmpty());
          also.setManaged(also.isVisible());
        };
    model.clauseProperty().subscribe(any -> tell.run());
    model.secondProperty().subscribe(any -> tell.run());
    model.answers().property().subscribe(any -> tell.run());
    model.claims().addListener((ListChangeListener<ClaimLine>) change -> tell.run());
    VBox box = new VBox(title, text, also);
    box.getStyleClass().add("clause-head");
    box.setMinHeight(VBox.USE_PREF_SIZE);
    return box;
  }

  /** The words of a clause, each sub-point on a line of its own with its number. */
  private static String words(Clause clause) {
    List<String> lines = new ArrayList<>();
    if (!clause.heading().isBlank() && !clause.text().isBlank()) {
      lines.add(clause.text());
    }
    clause.children().stream()
        .flatMap(Clause::tree)
        .forEach(child -> lines.add((child.number() + " " + child.text()).strip()));
    return String.join("\n", lines);
  }

  private void name() {
    String clause = model.clauseProperty().get().map(PoliciesViewModel::title).orElse("");
    claims.setAccessibleText(Words.get("policies.claims", clause, model.claims().size()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focus() {
    waiting = first.tree().getScene() == null;
    first.tree().requestFocus();
  }

  /** The trees come into the window only when the comparison is there. */
  private void arrive() {
    if (waiting && first.tree().getScene() != null) {
      waiting = false;
      first.tree().requestFocus();
    }
  }

  @Override
  public List<Node> panes() {
    return model.secondProperty().get().isPresent()
        ? List.of(first.tree(), second.tree(), claims)
        : List.of(first.tree(), claims);
  }

  @Override
  public List<Action> actions() {
    List<Action> all = new ArrayList<>(List.of(open, cuts));
    all.addAll(judging);
    return all;
  }

  @Override
  public Position position() {
    return Position.NONE
        .with("clause", model.clauseProperty().get().map(Clause::address).orElse(""))
        .with("first", model.firstProperty().get().map(Document::id).orElse(""))
        .with("second", model.secondProperty().get().map(Document::id).orElse(""));
  }

  @Override
  public void restore(Position position) {
    policy(position, "first").ifPresent(one -> model.firstProperty().set(Optional.of(one)));
    policy(position, "second").ifPresent(one -> model.secondProperty().set(Optional.of(one)));
    position.get("clause").ifPresent(model::go);
  }

  private Optional<Document> policy(Position position, String name) {
    return position
        .get(name)
        .flatMap(id -> model.policies().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  @Override
  public void go(Place place) {
    if (place.view() == View.POLICIES) {
      place.subject().ifPresent(model::go);
    }
  }
}
