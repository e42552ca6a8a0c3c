package org.synoptic.cli;

import picocli.CommandLine.Option;

/** Options of every command that reads documents. */
final class Common {

  @Option(names = "--json", description = "print JSON Lines")
  boolean json;

  @Option(names = "--verbatim", description = "take text files as they stand, without any cleaning")
  boolean verbatim;

  @Option(names = "--help", usageHelp = true, description = "show this help")
  boolean help;
}
