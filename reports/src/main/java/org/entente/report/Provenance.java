package org.entente.report;

import java.util.List;
import org.entente.stance.StatementWeights;
import org.entente.stance.position.AggregationOptions;

/**
 * What made the report.
 *
 * @param version of Entente
 * @param config SHA-256 of the effective configuration
 * @param models ids of annotator, scorer and their models
 */
public record Provenance(
        String version, String config, List<String> models, StatementWeights weights, AggregationOptions aggregation) {
    public Provenance {
        models = List.copyOf(models);
    }
}
