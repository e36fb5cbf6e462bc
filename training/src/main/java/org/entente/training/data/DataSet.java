package org.entente.training.data;

/** The kinds of labelled data that the encoder learns from. */
public enum DataSet {
    /** Directed sentiment between two names in brackets (Park, Pan and Joo, 2021). */
    DSE("dse", new DseRows()),
    /** Sentiment toward targets in political news (Hamborg and Donnay, 2021). */
    NEWSMTSC("newsmtsc", new NewsMtscRows()),
    /** Marked source and target with a quad class (PLV; Hu et al., 2024). */
    PLOVER("plover", new PloverRows()),
    /** The gold records of the PLOVER event ontology. */
    PLOVER_GOLD("plover-gold", new PloverGoldRows()),
    /** Our own form, in which the contrast set is written. */
    OWN("own", new OwnRows());

    private final String id;
    private final Rows.Reader reader;

    DataSet(String id, Rows.Reader reader) {
        this.id = id;
        this.reader = reader;
    }

    /** The name of the option that names its files, and of the data set in reports. */
    public String id() {
        return id;
    }

    Rows.Reader reader() {
        return reader;
    }
}
