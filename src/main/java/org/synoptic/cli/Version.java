package org.synoptic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the build. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/org/synoptic/build.properties")) {
      if (in != null) {
        build.load(in);
      }
    }
    return new String[] {"Synoptic " + build.getProperty("version", "unknown")};
  }
}
