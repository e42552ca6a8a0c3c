package org.synoptic.importer.feeds;

/**
 * One feed of a list of feeds.
 *
 * @param title what the list calls it; empty when nothing
 * @param address where it is
 * @param folder under which headings of the list it stands, joined by {@code " / "}; may be empty
 */
public record FeedAddress(String title, String address, String folder) {}
