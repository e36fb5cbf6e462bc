package org.entente.training;

import com.tngtech.archunit.junit.AnalyzeClasses;
import org.entente.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.entente", importOptions = ArchitectureRules.MainClasses.class)
class ArchitectureTest extends ArchitectureRules {}
