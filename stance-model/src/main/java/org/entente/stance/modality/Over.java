package org.entente.stance.modality;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.DependencyTree;
import org.entente.text.Token;

/** Whether the text marks what a clause says as over. */
final class Over {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(s?)");
    /** What was done in a year so far back is over, unless the text says otherwise; what was done last year may last. */
    private static final int YEARS_BACK = 3;

    private static final int LAST_OF_DECADE = 9;
    private static final String[] TIMES = {"obl", "nmod:tmod", "nmod:npmod", "advmod", "advcl", "dep"};

    private final Clause clause;
    private final DependencyTree tree;
    private final OptionalInt year;

    /** @param year of the article */
    Over(Clause clause, OptionalInt year) {
        this.clause = clause;
        this.tree = clause.tree();
        this.year = year;
    }

    /** @param told whether the clause is reported speech, which moves tenses back */
    boolean isSaid(boolean told) {
        return isPluperfect(told) || isUsedTo() || isCalledPast() || clause.isInPastTense() && isDatedBack();
    }

    /** In reported speech "had signed" may stand for "has signed", but "had been an ally" is over. */
    private boolean isPluperfect(boolean told) {
        return clause.cue().stream()
                .filter(word -> tree.children(word, "aux").stream()
                        .anyMatch(aux -> Words.text(aux).equals("had")))
                .filter(word -> !told || tree.child(word, "cop").isPresent())
                .anyMatch(word -> !isRecent(word));
    }

    /** "a day after it had condemned the raid" puts two new things in order. */
    private boolean isRecent(Token verb) {
        boolean after = tree.children(verb, "mark", "case").stream()
                .anyMatch(mark -> Words.text(mark).equals("after"));
        return after
                || tree.children(verb, TIMES).stream()
                        .flatMap(time -> Stream.concat(Stream.of(time), tree.children(time).stream()))
                        .anyMatch(time -> Words.isWrittenIn("recent", time));
    }

    private boolean isUsedTo() {
        return clause.words()
                .anyMatch(word -> Words.text(word).equals("used")
                        && tree.child(word, "xcomp").isPresent());
    }

    private boolean isCalledPast() {
        return clause.beside("advmod", "amod")
                .filter(word -> tree.child(word, "case").isEmpty())
                .anyMatch(word -> Words.isIn("over", word)
                        || word.relation().equals("amod") && Words.isIn("over_adjectives", word));
    }

    private boolean isDatedBack() {
        return clause.beside(TIMES).anyMatch(this::isBack) || clause.words().anyMatch(this::isInYearBack);
    }

    private boolean isBack(Token time) {
        List<Token> phrase =
                Stream.concat(Stream.of(time), tree.children(time).stream()).toList();
        boolean longAgo = phrase.stream().anyMatch(word -> Words.text(word).equals("ago"))
                && phrase.stream().anyMatch(word -> Words.isWrittenIn("long_ago", word));
        boolean backThen = Words.text(time).equals("then")
                && phrase.stream().anyMatch(word -> Words.text(word).equals("back"));
        return longAgo || backThen || isUntil(time) || isInThePast(time) || isUnderPredecessor(time);
    }

    private boolean isUntil(Token time) {
        return isAfter(time, "until", "till") && clause.cue().stream().noneMatch(word -> Words.isNegated(word, tree));
    }

    /** "in the past", "in those days", "in the early years of the war". */
    private boolean isInThePast(Token time) {
        return isAfter(time, "in", "at", "during", "for")
                && (Words.text(time).equals("past")
                        || Words.isIn("periods", time)
                                && tree.children(time, "det", "amod").stream()
                                        .map(Words::text)
                                        .anyMatch(List.of("those", "that", "early", "earlier")::contains)
                        || isAfter(time, "for") && Words.isWrittenIn("long_ago", time));
    }

    private boolean isUnderPredecessor(Token time) {
        return isAfter(time, "under", "during")
                && (Words.lemma(time).equals("predecessor")
                        || Words.isIn("tenures", time)
                                && tree.children(time, "amod").stream()
                                        .anyMatch(word -> Words.isWrittenIn("before_now", word)));
    }

    /** "in 2001", "during the 1980s", "before 2014", beside the verb or what it governs. */
    private boolean isInYearBack(Token word) {
        return Stream.concat(Stream.of(word), tree.children(word, "obj", "obl", "iobj").stream())
                .flatMap(governor -> tree.children(governor, "obl", "nmod", "nummod").stream())
                .anyMatch(this::isYearBack);
    }

    private boolean isYearBack(Token time) {
        Matcher matcher = YEAR.matcher(time.text());
        if (year.isEmpty() || !matcher.matches()) {
            return false;
        }
        int named = Integer.parseInt(matcher.group(1)) + (matcher.group(2).isEmpty() ? 0 : LAST_OF_DECADE);
        return isAfter(time, "in", "during") && named <= year.getAsInt() - YEARS_BACK
                || isAfter(time, "before", "until", "till") && named < year.getAsInt();
    }

    private boolean isAfter(Token time, String... words) {
        return tree.children(time, "case", "mark").stream()
                .anyMatch(word -> List.of(words).contains(Words.text(word)));
    }
}
