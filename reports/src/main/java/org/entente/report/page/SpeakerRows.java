package org.entente.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.report.Printable;
import org.entente.report.SpeakersChart;
import org.entente.report.Wording;

/** The chart of speakers: for each actor who speaks for it, with bars against and for that lead to the statements. */
record SpeakerRows(SpeakersChart chart, List<Group> groups) {
    /**
     * One actor.
     *
     * @param others how many further speakers there are; blank where there are none
     */
    record Group(String name, List<Row> rows, String others) {}

    /**
     * One speaker.
     *
     * @param lean mean score; blank where there are too few statements to tell one
     */
    record Row(String name, boolean pale, BalanceRows.Bar against, BalanceRows.Bar favor, String lean) {}

    static SpeakerRows of(SpeakersChart chart) {
        int most = chart.groups().stream()
                .flatMap(SpeakerRows::speakers)
                .mapToInt(speaker -> Math.max(speaker.favor(), speaker.against()))
                .max()
                .orElse(0);
        return new SpeakerRows(
                chart, chart.groups().stream().map(group -> group(group, most)).toList());
    }

    private static Stream<SpeakersChart.Speaker> speakers(SpeakersChart.Group group) {
        return Stream.concat(group.named().stream(), group.unnamed().stream());
    }

    private static Group group(SpeakersChart.Group group, int most) {
        List<Row> rows = new ArrayList<>();
        speakers(group).forEach(speaker -> rows.add(row(group, speaker, most)));
        return new Group(
                Printable.text(group.actor().name()),
                rows,
                group.others() == 0 ? "" : "and " + Wording.counted(group.others(), "further speaker"));
    }

    private static Row row(SpeakersChart.Group group, SpeakersChart.Speaker speaker, int most) {
        String name = speaker.name().isEmpty() ? "No speaker named" : speaker.name();
        ViewLink all = ViewLink.position(group.actor().id());
        String key = speaker.name().isEmpty() ? ViewLink.NOBODY : speaker.name();
        return new Row(
                name,
                speaker.isPale(),
                BalanceRows.bar(
                        all.with("stance", "AGAINST").with("speaker", key), name, speaker.against(), most, " against"),
                BalanceRows.bar(all.with("stance", "FAVOR").with("speaker", key), name, speaker.favor(), most, " for"),
                speaker.isPale() ? "" : Wording.signed(speaker.lean()));
    }
}
