package org.synoptic.ui.reader;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;
import org.synoptic.model.Answers;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Proposal;
import org.synoptic.ui.SameThreadWorker;
import org.synoptic.ui.SampleComparison;
import org.synoptic.ui.SampleWorkspace;
import org.synoptic.ui.kit.Desk;

/** Desks with a comparison on them, for tests. */
public final class Desks {

  private static final String DOSSIER = "River toll";

  private Desks() {}

  /** A desk with the sample comparison. */
  public static Desk sample() {
    return with(SampleComparison.make());
  }

  /** A desk with a comparison. */
  public static Desk with(Comparison comparison) {
    return with(comparison, new SameThreadWorker());
  }

  /** A desk with a comparison, whose work is done by a worker. */
  public static Desk with(Comparison comparison, Worker worker) {
    Desk desk = closed(comparison, worker);
    open(desk, comparison);
    return desk;
  }

  /** A desk with a comparison whose policies answer one another. */
  public static Desk answering(Comparison comparison, Answers answers) {
    Desk desk = closed(comparison, new SameThreadWorker(), Map.of("answers", answers));
    open(desk, comparison);
    return desk;
  }

  /** A desk with a comparison in a library that knows what was proposed before. */
  public static Desk knowing(Comparison comparison, Map<String, Proposal> proposals) {
    Desk desk = closed(comparison, new SameThreadWorker(), Map.of("proposals", proposals));
    open(desk, comparison);
    return desk;
  }

  /** A desk whose dossier is not open yet. */
  public static Desk closed(Comparison comparison) {
    return closed(comparison, new SameThreadWorker());
  }

  private static Desk closed(Comparison comparison, Worker worker) {
    return closed(comparison, worker, Map.of());
  }

  private static Desk closed(Comparison comparison, Worker worker, Map<String, Object> known) {
    SampleWorkspace library = SampleWorkspace.full();
    comparison.reports().forEach(library::put);
    // Tests count the rows as the comparison has them.
    library.remember("compare.layout." + DOSSIER, "\nREADING");
    return new Desk(answering(library, comparison, known), worker);
  }

  /** Opens the dossier of a comparison. */
  public static void open(Desk desk, Comparison comparison) {
    List<String> reports = comparison.reports().stream().map(Document::id).toList();
    List<String> policies = comparison.policies().stream().map(Document::id).toList();
    desk.open(new Dossier(DOSSIER, reports, policies));
  }

  /** A library that is like another but compares, and answers some questions, as it is told. */
  private static Workspace answering(
      Workspace library, Comparison comparison, Map<String, Object> known) {
    return (Workspace)
        Proxy.newProxyInstance(
            Workspace.class.getClassLoader(),
            new Class<?>[] {Workspace.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("compare")) {
                return comparison;
              }
              if (known.containsKey(method.getName())) {
                return known.get(method.getName());
              }
              try {
                return method.invoke(library, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
