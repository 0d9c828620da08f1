package se.kvalitetshjulet.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The walls of the house (design.md 2), for each module's test to hold. A rule that matches no class fails. */
public final class Boundaries {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "jakarta..",
        "org.jdbi..",
        "org.apache.kafka..",
        "com.fasterxml..",
        "org.eclipse.microprofile..",
        "java.sql..",
        "javax.."
    };

    private final JavaClasses classes;
    private final String root;

    private Boundaries(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        assertThat(classes).as("classes of " + root).isNotEmpty();
    }

    /** Of the production classes below a package, {@code se.kvalitetshjulet.decisions}. */
    public static Boundaries of(String root) {
        return new Boundaries(root);
    }

    public Boundaries haveNoCycles() {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(false)
                .check(classes);
        return this;
    }

    /** Pure packages hold rules that can be read and tested without booting anything. */
    public Boundaries arePure(String... packages) {
        for (var pure : packages) {
            noClasses()
                    .that()
                    .resideInAPackage(root + "." + pure + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FRAMEWORKS)
                    .allowEmptyShould(false)
                    .check(classes);
        }
        return this;
    }

    /** No service knows another. */
    public Boundaries keepToThemselves(String... otherServices) {
        for (var other : otherServices) {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.kvalitetshjulet." + other + "..")
                    .check(classes);
        }
        return this;
    }
}
