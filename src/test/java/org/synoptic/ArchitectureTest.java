package org.synoptic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.Socket;
import java.net.URLConnection;

/** The house: which room may see which, and which library belongs to which room. */
@AnalyzeClasses(packages = "org.synoptic", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORE_BESIDE_TEXT =
      "a part that reads another part's insides cannot be changed alone";

  @ArchTest
  static final ArchRule modelUsesOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("org.synoptic.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.synoptic.model..", "java..", "org.jspecify..")
          .because("every room speaks in these values, so they must not bring anything with them");

  @ArchTest static final ArchRule textSeesOnlyModel = sees("text", "model");

  @ArchTest static final ArchRule importerSeesOnlyModelAndText = sees("importer", "model", "text");

  @ArchTest static final ArchRule analysisSeesOnlyModelAndText = sees("analysis", "model", "text");

  @ArchTest static final ArchRule policySeesOnlyModelAndText = sees("policy", "model", "text");

  @ArchTest static final ArchRule compareSeesOnlyModelAndText = sees("compare", "model", "text");

  @ArchTest static final ArchRule indexSeesOnlyModelAndText = sees("index", "model", "text");

  @ArchTest static final ArchRule storeSeesOnlyModel = sees("store", "model");

  @ArchTest
  static final ArchRule appDoesNotSeeItsUsers =
      noClasses()
          .that()
          .resideInAPackage("org.synoptic.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.synoptic.ui..", "org.synoptic.cli..")
          .because("the same use cases serve the window and the command line");

  @ArchTest static final ArchRule commandLineSeesOnlyAppAndModel = sees("cli", "app", "model");

  @ArchTest
  static final ArchRule windowSeesOnlyAppAndModel =
      noClasses()
          .that()
          .resideInAPackage("org.synoptic.ui..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage(
                  "org.synoptic.text..",
                  "org.synoptic.importer..",
                  "org.synoptic.analysis..",
                  "org.synoptic.policy..",
                  "org.synoptic.compare..",
                  "org.synoptic.index..",
                  "org.synoptic.store..",
                  "org.synoptic.cli.."))
          .because("screens show what the use cases give them; they do not compute it");

  @ArchTest
  static final ArchRule javafxStaysInTheWindow =
      library("javafx..", "org.synoptic.ui..", "the core runs without a screen");

  @ArchTest
  static final ArchRule luceneStaysInTheIndex =
      library(
          "org.apache.lucene..",
          "org.synoptic.index..",
          "another index must be able to stand there");

  @ArchTest
  static final ArchRule jsoupStaysInTheImporter =
      library("org.jsoup..", "org.synoptic.importer..", "markup ends where a document begins");

  @ArchTest
  static final ArchRule sqlStaysInTheStore =
      library("java.sql..", "org.synoptic.store..", "one room knows how the truth is kept");

  @ArchTest
  static final ArchRule modelsOfLanguageStayInText =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.synoptic.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..", "ai.onnxruntime..")
          .because("which models read the text is decided in one place");

  @ArchTest
  static final ArchRule screensDoNotSeeOneAnother =
      slices()
          .matching("org.synoptic.ui.(library|search|compare|coverage|conflicts|policy)..")
          .should()
          .notDependOnEachOther()
          .because("a screen can be rewritten alone");

  @ArchTest
  static final ArchRule viewModelsHaveNoNodes =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..")
          .because("what a screen does is tested without a screen");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices()
          .matching("org.synoptic.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle of rooms is one room");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheStreams =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.synoptic", "org.synoptic.cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .because("in a window nobody reads them");

  @ArchTest
  static final ArchRule oneClassHandsWorkToTheScreen =
      noClasses()
          .that()
          .doNotHaveSimpleName("FxWorker")
          .should()
          .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
          .because("everything that comes back to the screen comes back by one door");

  @ArchTest
  static final ArchRule oneClassOpensConnections =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.synoptic.importer.net.Exchange")
          .and()
          .doNotHaveFullyQualifiedName("org.synoptic.importer.net.Exchange$Checked")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage("java.net.http..", "org.apache.hc..")
                  .or(JavaClass.Predicates.belongToAnyOf(Socket.class))
                  .or(JavaClass.Predicates.belongToAnyOf(URLConnection.class)))
          .because("every call is logged in one place");

  @ArchTest
  static final ArchRule oneClassAsksForConnections =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.synoptic.importer.net.Network")
          .and()
          .doNotHaveFullyQualifiedName("org.synoptic.importer.net.Exchange")
          .should()
          .callConstructor(
              "org.synoptic.importer.net.Exchange", "java.net.URI", "java.util.List", "int")
          .because("what is asked for past the log would be asked for behind the reader's back");

  private static ArchRule library(String library, String room, String because) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(because);
  }

  private static ArchRule sees(String room, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = "org.synoptic." + room + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = "org.synoptic." + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage("org.synoptic." + room + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.synoptic..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .because(CORE_BESIDE_TEXT);
  }
}
