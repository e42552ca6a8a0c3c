package org.synoptic.ui.policy;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Clause;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.ui.kit.Tip;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.OneWay;

/** A policy to choose and the tree of its clauses. */
final class ClauseTree extends VBox {

  private final PoliciesViewModel model;
  private final TreeView<Clause> tree = new TreeView<>();
  private boolean following;

  /**
   * A tree.
   *
   * @param policy which policy is shown
   * @param name its spoken name
   */
  ClauseTree(PoliciesViewModel model, ObjectProperty<Optional<Document>> policy, String name) {
    this.model = model;
    getStyleClass().add("clause-tree");
    ComboBox<Document> box = new ComboBox<>();
    box.setAccessibleText(Words.get("policies.choose", name));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new OneWay<>(one -> one == null ? "" : one.label()));
    box.setItems(model.policies());
    policy.subscribe(chosen -> chosen.ifPresent(box::setValue));
    box.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            policy.set(Optional.of(chosen));
          }
        });
    tree.setShowRoot(false);
    tree.setAccessibleText(name);
    tree.setCellFactory(view -> new ClauseCell());
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (item != null && !following) {
            model.select(Optional.of(item.getValue()));
          }
        });
    VBox.setVgrow(tree, Priority.ALWAYS);
    getChildren().setAll(box, tree);
    policy.subscribe(chosen -> chosen.ifPresent(this::show));
    model.clauseProperty().subscribe(any -> follow());
  }

  TreeView<Clause> tree() {
    return tree;
  }

  private void show(Document policy) {
    following = true;
    TreeItem<Clause> root =
        new TreeItem<>(
            new Clause(policy.id(), "", policy.label(), "", new Span(0, 0), policy.clauses()));
    policy.clauses().forEach(clause -> root.getChildren().add(item(clause)));
    tree.setRoot(root);
    following = false;
    follow();
  }

  private static TreeItem<Clause> item(Clause clause) {
    TreeItem<Clause> item = new TreeItem<>(clause);
    clause.children().forEach(child -> item.getChildren().add(item(child)));
    return item;
  }

  private void follow() {
    following = true;
    tree.getSelectionModel().clearSelection();
    model
        .clauseProperty()
        .get()
        .flatMap(clause -> find(tree.getRoot(), clause.address()))
        .ifPresent(item -> tree.getSelectionModel().select(item));
    following = false;
  }

  private static Optional<TreeItem<Clause>> find(@Nullable TreeItem<Clause> item, String address) {
    if (item == null) {
      return Optional.empty();
    }
    if (item.getValue().address().equals(address)) {
      return Optional.of(item);
    }
    return item.getChildren().stream().flatMap(child -> find(child, address).stream()).findFirst();
  }

  /** As wide as the tree; the tip has the words that do not fit. */
  private static final class ClauseCell extends TreeCell<Clause> {

    ClauseCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Clause clause, boolean empty) {
      super.updateItem(clause, empty);
      if (empty || clause == null) {
        setText(null);
        Tip.set(this, "");
        setAccessibleText("");
      } else {
        setText(PoliciesViewModel.title(clause));
        Tip.set(this, PoliciesViewModel.title(clause));
        setAccessibleText(Words.get("reading.clause", PoliciesViewModel.title(clause)));
      }
    }
  }
}
