package org.entente.nlp.corenlp;

import java.util.Optional;
import org.entente.text.Span;

/**
 * A quotation as CoreNLP's quote annotator sees it.
 *
 * @param content the quotation with its marks
 * @param mention the words that CoreNLP takes for the speaker, such as "he"; empty where it finds none
 * @param name where the article has the fullest name that CoreNLP's coreference gives the speaker
 * @param speaker who says it, in words of the article; empty where CoreNLP does not know
 */
public record CoreNlpQuote(Span content, Optional<Span> mention, Optional<Span> name, Optional<String> speaker) {}
