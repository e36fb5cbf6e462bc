package org.entente.nlp.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The second column of a CSV file (RFC 4180) with a header, such as FNC-1's {@code train_bodies.csv}. */
final class NewsBodies {
    private final String csv;
    private int at;

    private NewsBodies(String csv) {
        this.csv = csv;
    }

    static List<String> in(Path file) throws IOException {
        var reader = new NewsBodies(Files.readString(file));
        List<String> bodies = new ArrayList<>();
        reader.field();
        reader.field();
        while (reader.at < reader.csv.length()) {
            reader.field();
            bodies.add(reader.field());
        }
        return bodies;
    }

    /** The next field; moves behind the comma or line break that ends it. */
    private String field() {
        var field = new StringBuilder();
        boolean quoted = false;
        while (at < csv.length()) {
            char c = csv.charAt(at++);
            if (quoted && c == '"' && at < csv.length() && csv.charAt(at) == '"') {
                field.append(csv.charAt(at++));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                break;
            } else {
                field.append(c);
            }
        }
        return field.toString();
    }
}
