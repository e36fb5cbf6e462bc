package org.entente.report;

/** A file that could not be read as an article, and why, in one line. */
public record Failure(String file, String reason) {}
