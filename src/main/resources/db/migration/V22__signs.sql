-- Which teams' schedules stand behind each user group: together they are its people.
create table sign_group (
    handle varchar not null, -- without the @
    team   varchar not null references team (id),
    primary key (handle, team)
);
