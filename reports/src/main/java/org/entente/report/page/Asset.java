package org.entente.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A script or style that stands in the page, which the page's policy admits by its digest. */
record Asset(String text) {
    /** The style of the page. */
    static Asset style() {
        return new Asset(read("page.css"));
    }

    /** The script of the page. */
    static Asset script() {
        return new Asset(List.of("data.js", "view.js", "list.js", "main.js").stream()
                .map(Asset::read)
                .collect(Collectors.joining("\n", "'use strict';\n", "")));
    }

    /** As a source in a Content-Security-Policy: the digest of exactly the characters between the tags. */
    String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource '" + name + "' in the jar of the reports");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
