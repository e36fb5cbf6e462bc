package org.entente.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Analyzes articles and writes tables, charts and a report as PDF and HTML. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ReportMojo extends RunMojo {
    /** Sentences of an article that report.html holds before and after those of its statements. */
    @Parameter(property = "entente.excerpt", defaultValue = "0")
    private int excerpt;

    @Override
    String command() {
        return "report";
    }

    @Override
    List<String> furtherArguments() {
        return List.of("--excerpt=" + excerpt);
    }
}
