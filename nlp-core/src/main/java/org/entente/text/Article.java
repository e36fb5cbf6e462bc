package org.entente.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One news text with its metadata.
 *
 * @param id identifies the article within a run; unique, stable across runs
 * @param file where it was read from, relative to the folder or file that the user named, with '/' between names
 * @param text what is analyzed; every {@link Span} points into it
 * @param sha256 lower-case hexadecimal digest of the file's bytes
 */
public record Article(
        String id,
        String file,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> outlet,
        Optional<String> credit,
        Optional<String> url,
        String text,
        String sha256) {}
