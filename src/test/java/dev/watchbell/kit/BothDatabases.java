package dev.watchbell.kit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The two databases of {@link OnBothDatabases}; each is prepared once for all tests, when the first one needs it. */
final class BothDatabases implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(on("H2", context, H2Databases::new), postgres(context));
    }

    static ClassTemplateInvocationContext postgres(ExtensionContext context) {
        return on("PostgreSQL", context, PostgresDatabases::new);
    }

    private static ClassTemplateInvocationContext on(
            String name, ExtensionContext context, Supplier<Databases> prepare) {
        var forAllTests = context.getRoot().getStore(ExtensionContext.Namespace.create(BothDatabases.class));
        Supplier<Databases> prepared =
                () -> forAllTests.computeIfAbsent(name, absent -> prepare.get(), Databases.class);
        return new ClassTemplateInvocationContext() {
            @Override
            public String getDisplayName(int index) {
                return name;
            }

            @Override
            public List<Extension> getAdditionalExtensions() {
                return List.of(new FreshDatabase(prepared));
            }
        };
    }
}
