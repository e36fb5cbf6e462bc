package org.entente.stance;

import java.util.Optional;

/**
 * Source, cue and content of reported speech.
 *
 * @param article id of the article
 * @param sentence index of the sentence in which the content begins
 * @param source the words that name who speaks; empty where the text names nobody
 * @param cue the words that lend the content to the source, such as "said"; empty where there are none
 * @param speaker the person or group that the source resolves to
 * @param actor id of the actor that the speaker speaks for
 * @param direct whether the content stands in quotation marks
 */
public record Attribution(
        String article,
        int sentence,
        Optional<Passage> source,
        Optional<Passage> cue,
        Passage content,
        Optional<String> speaker,
        Optional<String> actor,
        boolean direct) {}
