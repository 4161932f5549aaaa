package dev.watchbell.kit;

import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test that asks for one a database of its own. */
final class FreshDatabase implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(FreshDatabase.class);

    private final Supplier<Databases> databases;

    FreshDatabase(Supplier<Databases> databases) {
        this.databases = databases;
    }

    /** A constructor's parameters belong to the test that it is called for, not to the whole class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Database.class || type == DatabaseUrl.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Lent lent =
                context.getStore(OURS).computeIfAbsent("database", absent -> Lent.from(databases.get()), Lent.class);
        return parameter.getParameter().getType() == Database.class ? lent.open : lent.url;
    }

    /** A database while a test has it; closed by JUnit after the test. */
    private record Lent(Databases from, DatabaseUrl url, Database open) implements AutoCloseable {
        static Lent from(Databases databases) {
            DatabaseUrl url = databases.fresh();
            return new Lent(databases, url, Database.open(url));
        }

        @Override
        public void close() {
            open.close();
            from.discard(url);
        }
    }
}
