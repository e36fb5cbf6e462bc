package org.entente.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Analyzes articles and writes report.json and tables. */
@Mojo(name = "analyze", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AnalyzeMojo extends RunMojo {
    @Override
    String command() {
        return "analyze";
    }
}
