package dev.watchbell.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.watchbell.architecture.Cast.aConstructorOfAPlainClass;
import static dev.watchbell.architecture.Cast.aStore;
import static dev.watchbell.architecture.Cast.beImmutable;
import static dev.watchbell.architecture.Cast.call;
import static dev.watchbell.architecture.Cast.haveAtMostSixArguments;
import static dev.watchbell.architecture.Cast.named;
import static dev.watchbell.architecture.FloorPlan.useOnlyWhatTheFloorPlanLists;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** What a file may touch, and what its name promises. {@link FloorPlan} lists the folders, {@link Cast} knows the names. */
@AnalyzeClasses(packages = "dev.watchbell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    // 1 and 2: who may use whom

    @ArchTest
    static final ArchRule folders_use_only_what_the_floor_plan_lists = classes()
            .should(useOnlyWhatTheFloorPlanLists())
            .because("each edge is a decision: a new one is a line that somebody reviews");

    @ArchTest
    static final ArchRule nobody_imports_app = noClasses()
            .that()
            .resideOutsideOfPackage("dev.watchbell.app")
            .and(are(DescribedPredicate.not(named("Main"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.watchbell.app..")
            .because("app builds the parts; a part that knows its builder can't be built alone");

    @ArchTest
    static final ArchRule only_app_imports_the_playground = noClasses()
            .that()
            .resideOutsideOfPackages("dev.watchbell.app", "dev.watchbell.playground..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.watchbell.playground..")
            .because("the bot can't tell the playground from Slack, so what is tried there holds in Slack");

    // 3: no cycles, and a ground that stands by itself

    @ArchTest
    static final ArchRule there_are_no_cycles = slices().matching("dev.watchbell.(*)..")
            .should()
            .beFreeOfCycles()
            .because("folders that need each other are one folder");

    @ArchTest
    static final ArchRule there_are_no_cycles_in_the_playground = slices().matching("dev.watchbell.playground.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("folders that need each other are one folder");

    @ArchTest
    static final ArchRule the_ground_is_plain_java = classes()
            .that()
            .resideInAnyPackage("dev.watchbell.time..", "dev.watchbell.people..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.watchbell.time..", "dev.watchbell.people..")
            .because("time and people are true without any database, server or Slack");

    // 4: each technology stays home

    @ArchTest
    static final ArchRule slacks_classes_stay_in_slack_handlers_and_messages = onlyIn(
            resideInAnyPackage("dev.watchbell.slack..", "dev.watchbell.playground..")
                    .or(named("Handlers", "Messages")),
            "com.slack.api..");

    @ArchTest
    static final ArchRule jdbi_stays_in_stores =
            onlyIn(resideInAPackage("dev.watchbell.store..").or(aStore()), "org.jdbi..");

    @ArchTest
    static final ArchRule sql_stays_in_stores_and_the_timer = onlyIn(
            resideInAnyPackage("dev.watchbell.store..", "dev.watchbell.timer..").or(aStore()),
            "java.sql..",
            "javax.sql..");

    @ArchTest
    static final ArchRule databases_stay_in_store = onlyIn(
            resideInAPackage("dev.watchbell.store.."),
            "com.zaxxer..",
            "org.flywaydb..",
            "org.h2..",
            "org.postgresql..");

    @ArchTest
    static final ArchRule quartz_stays_in_the_timer = onlyIn(resideInAPackage("dev.watchbell.timer.."), "org.quartz..");

    @ArchTest
    static final ArchRule the_web_server_stays_in_web_and_routes = onlyIn(
            resideInAnyPackage("dev.watchbell.web..", "dev.watchbell.playground..")
                    .or(named("Routes")),
            "io.javalin..",
            "org.eclipse.jetty..",
            "jakarta.servlet..");

    @ArchTest
    static final ArchRule okhttp_stays_in_what_calls_out = onlyIn(
            resideInAnyPackage("dev.watchbell.slack..", "dev.watchbell.playground..", "dev.watchbell.away.leave.."),
            "okhttp3..");

    @ArchTest
    static final ArchRule drawing_stays_in_picture =
            onlyIn(resideInAPackage("dev.watchbell.picture.."), "com.github.weisj..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule the_command_line_stays_in_app = onlyIn(resideInAPackage("dev.watchbell.app.."), "picocli..");

    @ArchTest
    static final ArchRule the_environment_is_read_in_app = noClasses()
            .that()
            .resideOutsideOfPackage("dev.watchbell.app")
            .should(call("java\\.lang\\.System\\.getenv\\(.*"))
            .because("settings are read once, checked, and handed on as values");

    // 5: the way from Slack, the web and the clock to the database leads through a door

    @ArchTest
    static final ArchRule what_comes_in_never_touches_a_store = noClasses()
            .that(are(named("Handlers", "Routes", "Jobs", "Messages")))
            .should()
            .dependOnClassesThat(are(aStore()))
            .allowEmptyShould(true)
            .because("a rule lives behind the feature's door, and a store behind that");

    @ArchTest
    static final ArchRule stores_are_private_to_their_folder = classes()
            .that(are(aStore()))
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .andShould()
            .notBeInterfaces()
            .allowEmptyShould(true)
            .because("a table belongs to one folder, and there is one way to read it");

    @ArchTest
    static final ArchRule messages_are_pure = noClasses()
            .that(are(named("Messages")))
            .and()
            .resideOutsideOfPackage("dev.watchbell.outbox..") // its own say what its own values are
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.watchbell.store..", "dev.watchbell.outbox..", "dev.watchbell.timer..", "dev.watchbell.web..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.InstantSource")
            .allowEmptyShould(true)
            .because("the same values make the same message, today and in its golden file");

    // 6: time and state are handed in

    @ArchTest
    static final ArchRule time_is_handed_in = noClasses()
            .that()
            .resideOutsideOfPackage("dev.watchbell.app")
            .should(call(
                    "java\\.time\\..*\\.now\\(.*",
                    "java\\.time\\.InstantSource\\.system\\(\\)",
                    "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("whoever reads the clock in passing can't be tested at 02:30 in March");

    @ArchTest
    static final ArchRule the_servers_zone_never_matters = noClasses()
            .that()
            .resideOutsideOfPackage("dev.watchbell.app")
            .should(call("java\\.time\\.ZoneId\\.systemDefault\\(\\)", "java\\.util\\.TimeZone\\.getDefault\\(\\)"))
            .because("a rota means the same on every machine");

    @ArchTest
    static final ArchRule there_are_no_mutable_statics = fields().that()
            .areStatic()
            .should(beImmutable())
            .allowEmptyShould(true)
            .because("two bots in one process, as in the tests, share nothing");

    // 7: names and constructors

    /** A {@code Service} alone is what a team runs; with something before it, it would be a class without a name. */
    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Common|Base|[a-z]Service|Processor)")
            .because("such a name says that nobody knew what the thing is");

    @ArchTest
    static final ArchRule constructors_take_at_most_six_arguments = constructors()
            .that(are(aConstructorOfAPlainClass()))
            .should(haveAtMostSixArguments())
            .because("who needs more than six others does more than one thing");

    private static ArchRule onlyIn(DescribedPredicate<? super JavaClass> home, String... technology) {
        return noClasses()
                .that(are(DescribedPredicate.not(home)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology)
                .as(String.join(", ", technology) + " should be used only by classes that " + home.getDescription())
                .because("a technology that has one home can be replaced there");
    }
}
