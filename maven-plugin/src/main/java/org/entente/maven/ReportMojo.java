package org.entente.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Analyzes articles and writes tables, charts and a report as PDF and HTML. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ReportMojo extends RunMojo {
    @Override
    String command() {
        return "report";
    }
}
