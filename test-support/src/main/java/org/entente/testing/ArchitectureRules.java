package org.entente.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture. A module's test extends this class and says which packages to check with
 * {@code @AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)}.
 */
public abstract class ArchitectureRules {
    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.entente.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_ITS_PACKAGE_KNOWS_CORENLP = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.nlp.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_ITS_PACKAGE_KNOWS_JFREECHART = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.report.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TEXT_KNOWS_NOTHING_ABOVE_IT = onlyKnows("org.entente.text..", "org.entente.text..");

    @ArchTest
    static final ArchRule STANCE_KNOWS_ONLY_TEXT =
            onlyKnows("org.entente.stance..", "org.entente.stance..", "org.entente.text..");

    @ArchTest
    static final ArchRule REPORTS_KNOW_STANCE_AND_TEXT =
            onlyKnows("org.entente.report..", "org.entente.report..", "org.entente.stance..", "org.entente.text..");

    @ArchTest
    static final ArchRule ANALYSIS_KNOWS_NO_FRONT_END = noClasses()
            .that()
            .resideInAPackage("org.entente.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.cli..", "org.entente.maven..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(beInANullMarkedPackage()).allowEmptyShould(true);

    private static ArchRule onlyKnows(String packages, String... allowed) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are other parts") {
                    @Override
                    public boolean test(JavaClass other) {
                        return other.getPackageName().startsWith("org.entente")
                                && !JavaClass.Predicates.resideInAnyPackage(allowed)
                                        .test(other);
                    }
                })
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                JavaPackage owner = item.getPackage();
                if (!owner.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, owner.getName() + " is not @NullMarked"));
                }
            }
        };
    }

    /** For {@code importOptions}: leaves out tests and their fixtures. */
    public static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("/testing/");
        }
    }
}
