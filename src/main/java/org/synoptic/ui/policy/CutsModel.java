package org.synoptic.ui.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.PolicyCuts;

/** The cuts of one policy while a person puts them right; every change can be undone. */
final class CutsModel {

  private final String document;
  private final ReadOnlyObjectWrapper<PolicyCuts> cuts;
  private final Deque<PolicyCuts> before = new ArrayDeque<>();
  private final Deque<PolicyCuts> after = new ArrayDeque<>();

  /**
   * Cuts to be put right.
   *
   * @param document id of the policy
   */
  CutsModel(String document, PolicyCuts start) {
    this.document = document;
    cuts = new ReadOnlyObjectWrapper<>(start);
  }

  String document() {
    return document;
  }

  ReadOnlyObjectProperty<PolicyCuts> cutsProperty() {
    return cuts.getReadOnlyProperty();
  }

  /** Whether something was changed. */
  boolean changed() {
    return !before.isEmpty();
  }

  /** Changes the cuts; a change that leaves them as they are is no step. */
  void change(UnaryOperator<PolicyCuts> step) {
    PolicyCuts old = cuts.get();
    PolicyCuts now = step.apply(old);
    if (!now.lines().equals(old.lines())) {
      before.push(old);
      after.clear();
      cuts.set(now);
    }
  }

  /** Takes the last change back. */
  void undo() {
    move(before, after);
  }

  /** Makes the change again that was taken back last. */
  void redo() {
    move(after, before);
  }

  private void move(Deque<PolicyCuts> from, Deque<PolicyCuts> to) {
    if (!from.isEmpty()) {
      to.push(cuts.get());
      cuts.set(from.pop());
    }
  }
}
