package dev.watchbell.signs;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.rota.Rotas;
import dev.watchbell.store.Database;
import dev.watchbell.timer.Timer;

/** Has signs follow the watch, in time and when a rota changes. */
public final class SignJobs {
    static final String SIGNS = "signs";

    private final Signs signs;

    public SignJobs(Database database, Rotas rotas, Outbox outbox, People people) {
        this.signs = new Signs(database, rotas, outbox, people);
    }

    public void hangUp(Timer timer, Rotas rotas) {
        timer.add(SIGNS, signs.sweep()::look);
        signs.sweep().follow();
        rotas.whenChanged(schedule -> timer.nudge(SIGNS));
        rotas.whenEdited(applied -> timer.nudge(SIGNS));
    }
}
