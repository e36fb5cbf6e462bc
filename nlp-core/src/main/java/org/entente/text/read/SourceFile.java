package org.entente.text.read;

/**
 * A file's decoded content and where it came from.
 *
 * @param id id of the article to be made from it
 * @param name path relative to what the user named, with '/' between names
 * @param content decoded text, without byte order mark
 * @param sha256 lower-case hexadecimal digest of the file's bytes
 */
public record SourceFile(String id, String name, String content, String sha256) {}
