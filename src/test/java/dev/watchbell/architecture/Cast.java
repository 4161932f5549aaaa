package dev.watchbell.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that promise something, and how a class that breaks the promise is told. */
final class Cast {
    /** Types that change once they are made, or may; an unmodifiable list or map is declared as {@code List} or {@code Map}. */
    private static final List<Class<?>> MUTABLE = List.of(
            java.util.AbstractCollection.class,
            java.util.AbstractMap.class,
            java.util.concurrent.ConcurrentMap.class,
            java.util.concurrent.Executor.class,
            java.util.concurrent.locks.Lock.class,
            java.util.Date.class,
            java.util.Random.class,
            java.util.concurrent.atomic.AtomicBoolean.class,
            java.util.concurrent.atomic.AtomicInteger.class,
            java.util.concurrent.atomic.AtomicLong.class,
            java.util.concurrent.atomic.AtomicReference.class,
            StringBuilder.class,
            ThreadLocal.class);

    private Cast() {}

    /** A class, or one inside it, whose file's name ends with one of these. */
    static DescribedPredicate<JavaClass> named(String... endings) {
        return describe(
                "named ..." + String.join(", ...", endings),
                type -> Stream.of(endings).anyMatch(file(type)::endsWith));
    }

    /** A class that reads and writes a feature's tables. */
    static DescribedPredicate<JavaClass> aStore() {
        return describe(
                "a store",
                type -> file(type).endsWith("Store") && type.getPackageName().startsWith("dev.watchbell."));
    }

    /** A call or a method reference to a method whose full name, with its parameters, matches one of these patterns. */
    static ArchCondition<JavaClass> call(String... patterns) {
        Pattern any = Pattern.compile(String.join("|", patterns));
        return new ArchCondition<>("call " + String.join(" or ", patterns)) {
            @Override
            public void check(JavaClass caller, ConditionEvents events) {
                caller.getCodeUnitAccessesFromSelf().stream()
                        .filter(use ->
                                any.matcher(use.getTarget().getFullName()).matches())
                        .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
            }
        };
    }

    static ArchCondition<JavaField> beImmutable() {
        return new ArchCondition<>("be immutable") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean madeByTheCompiler = field.getModifiers().contains(SYNTHETIC);
                boolean fixed = field.getModifiers().contains(FINAL) && !mutable(field.getRawType());
                if (!madeByTheCompiler && !fixed) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                }
            }
        };
    }

    /** Records are values and may have many parts; an enum's constructor and a lambda's class have hidden arguments. */
    static DescribedPredicate<JavaConstructor> aConstructorOfAPlainClass() {
        return describe("constructors of plain classes", constructor -> {
            JavaClass owner = constructor.getOwner();
            return !owner.isRecord() && !owner.isEnum() && !owner.isAnonymousClass() && !owner.isLocalClass();
        });
    }

    static ArchCondition<JavaConstructor> haveAtMostSixArguments() {
        return new ArchCondition<>("have at most six arguments") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int arguments = constructor.getRawParameterTypes().size();
                if (arguments > 6) {
                    events.add(SimpleConditionEvent.violated(
                            constructor, constructor.getDescription() + " has " + arguments));
                }
            }
        };
    }

    private static boolean mutable(JavaClass type) {
        return type.isArray() || MUTABLE.stream().anyMatch(type::isAssignableTo);
    }

    private static String file(JavaClass type) {
        return type.getEnclosingClass().map(Cast::file).orElse(type.getSimpleName());
    }
}
