package org.entente.report.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A link to a view of the statements: the part of the address behind the number sign, which the script reads. */
record ViewLink(String href) {
    /** Stands for a speaker or an outlet that is not named. */
    static final String NOBODY = "-";

    private static final String QUESTION = "question";

    /** The statements that an actor's position rests on. */
    static ViewLink position(String actor) {
        return new ViewLink("#/").with("holder", actor).with("toward", QUESTION);
    }

    /** The statements of one actor toward another that count. */
    static ViewLink relation(String holder, String target) {
        return new ViewLink("#/").with("holder", holder).with("toward", target).with("counted", "yes");
    }

    /** One statement with its passage. */
    static ViewLink statement(String id) {
        return new ViewLink("#/").with("open", id);
    }

    ViewLink within(LocalDate from, LocalDate to) {
        return with("from", from.toString()).with("to", to.toString());
    }

    ViewLink with(String key, String value) {
        String separator = href.endsWith("/") ? "" : "&";
        return new ViewLink(href + separator + key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
