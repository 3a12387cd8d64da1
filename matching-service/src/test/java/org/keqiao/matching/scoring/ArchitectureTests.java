package org.keqiao.matching.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.keqiao.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule SCORING_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "java.net..",
                    "tools.jackson..",
                    "org.keqiao.matching.pairing..");

    @ArchTest
    static final ArchRule OTHER_SERVICES_ARE_FOREIGN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keqiao.web..", "org.keqiao.search..", "org.keqiao.local..");
}
