package dev.watchbell.store;

/** A process that commits numbers one by one, and says each one that is committed. */
final class CommitsUntilKilled {
    private CommitsUntilKilled() {}

    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseUrl.of(arguments[0]));
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            int committed = number;
            database.use(sql -> sql.execute("insert into kept (number) values (?)", committed));
            System.out.println("committed " + number);
        }
    }
}
