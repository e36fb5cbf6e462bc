package org.entente.analysis.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A report with few fields, in the form of {@code report.json}. */
final class Fixture {
    private final StringBuilder statements = new StringBuilder();

    Fixture statement(String id, String sentence, String text, String pair, String stance) {
        String[] actors = pair.split(">");
        int colon = sentence.lastIndexOf(':');
        double score = stance.equals("FAVOR") ? 0.8 : stance.equals("AGAINST") ? -0.8 : 0;
        statements
                .append(statements.isEmpty() ? "" : ",")
                .append(String.format(
                        Locale.ROOT,
                        "{\"id\": \"%s\", \"article\": \"%s\", \"sentence\": %s, \"start\": 0, \"text\": \"%s\", "
                                + "\"holder\": \"%s\", \"target\": \"%s\", \"stance\": \"%s\", \"score\": %.1f, "
                                + "\"weight\": 1.0, \"cue\": \"secretcue\"}",
                        id,
                        sentence.substring(0, colon),
                        sentence.substring(colon + 1),
                        text,
                        actors[0],
                        actors[1],
                        stance,
                        score));
        return this;
    }

    /** Six statements: s1 and s2 AGAINST, s3 and s4 FAVOR, s5 NEITHER, all of Moscow; s6 FAVOR, of Washington. */
    static Fixture six() {
        return new Fixture()
                .statement("s1", "a:0", "Moscow said no.", "moscow>washington", "AGAINST")
                .statement("s2", "a:1", "Moscow walked out.", "moscow>washington", "AGAINST")
                .statement("s3", "a:2", "\\\"We agree,\\\" Moscow said.", "moscow>washington", "FAVOR")
                .statement("s4", "b:0", "Moscow signed the accord.", "moscow>washington", "FAVOR")
                .statement("s5", "b:1", "Moscow and Washington met.", "moscow>washington", "NEITHER")
                .statement("s6", "b:2", "Washington welcomed the accord.", "washington>moscow", "FAVOR");
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("report.json"),
                "{\"schema\": \"entente/report/1\", \"target\": {\"id\": \"t\", \"name\": \"cooperation <b>now</b>\", "
                        + "\"counterpart\": \"washington\"}, \"actors\": [{\"id\": \"moscow\", \"name\": \"Moscow\"}, "
                        + "{\"id\": \"washington\", \"name\": \"[W](http://x)\"}], \"articles\": [], \"statements\": ["
                        + statements + "]}");
    }
}
