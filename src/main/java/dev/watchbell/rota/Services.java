package dev.watchbell.rota;

import dev.watchbell.store.Database;
import java.util.Optional;

/** What there is to be on call for: each team lists what it runs, and a catalogue lists what somebody ought to. */
public final class Services {
    private final Database database;
    private final ServiceStore store;

    public Services(Database database) {
        this.database = database;
        this.store = new ServiceStore(database);
    }

    /** As the team that runs it has it; empty where none does. */
    public Optional<Service> find(ServiceId id) {
        return store.find(id);
    }

    public Catalogue catalogue() {
        return store.catalogue();
    }

    /**
     * Makes the catalogue so.
     *
     * @return what it was before
     */
    public Catalogue keep(Catalogue catalogue) {
        return database.inTransaction(() -> {
            Catalogue before = store.catalogue();
            if (!before.equals(catalogue)) {
                store.save(catalogue);
            }
            return before;
        });
    }
}
