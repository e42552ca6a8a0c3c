package org.synoptic.ui;

import java.util.Optional;
import org.synoptic.app.Worker;
import org.synoptic.app.Workspace;

/** What the window remembers of itself in the library. */
final class Settings {

  private static final System.Logger LOG = System.getLogger(Settings.class.getName());

  private final Workspace workspace;
  private final Worker worker;

  Settings(Workspace workspace, Worker worker) {
    this.workspace = workspace;
    this.worker = worker;
  }

  Optional<String> get(String name) {
    return workspace.setting(name);
  }

  /** Remembers a setting in the background. A library that cannot be changed forgets it. */
  void put(String name, String value) {
    if (workspace.readOnly().isEmpty()) {
      worker.run(
          "",
          progress -> {
            workspace.remember(name, value);
            return value;
          },
          kept -> {},
          failure -> LOG.log(System.Logger.Level.WARNING, "not remembered: " + name, failure));
    }
  }
}
