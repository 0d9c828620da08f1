-- What a decision's events add up to, from when to when we knew it so. A version is closed, never changed.
create table decision_version (
  municipality  text not null,
  board         text not null,
  decision_id   text not null,
  known_from    timestamptz not null,
  known_to      timestamptz,
  status        text not null,
  decided_on    date not null,
  legal_basis   text not null,
  service_type  text not null,
  area          text not null,
  unit          text not null,
  sex           text not null,
  primary key (municipality, board, decision_id, known_from)
);
create unique index decision_version_now on decision_version (municipality, board, decision_id) where known_to is null;
call kit_lock_to_board('decision_version');
grant select, insert on decision_version to "${app}";
grant update (known_to) on decision_version to "${app}";

-- The clocks of each version, with what the quarterly statistics break them down by.
create table decision_wait (
  municipality  text not null,
  board         text not null,
  decision_id   text not null,
  known_from    timestamptz not null,
  known_to      timestamptz,
  place         int not null,
  cause         text not null check (cause in ('DECISION', 'INTERRUPTION')),
  from_day      date not null,
  due_on        date not null,
  partly_since  date,
  ended_on      date,
  ended_by      text check (ended_by in ('EXECUTED', 'RESUMED', 'CLOSED')),
  opened_time   timestamptz not null,
  opened_source text not null,
  opened_id     text not null,
  ended_time    timestamptz,
  ended_source  text,
  ended_id      text,
  primary key (municipality, board, decision_id, known_from, place),
  foreign key (municipality, board, decision_id, known_from) references decision_version on delete cascade
);
create index decision_wait_due on decision_wait (municipality, board, due_on, known_from);
call kit_lock_to_board('decision_wait');
grant select, insert on decision_wait to "${app}";
grant update (known_to) on decision_wait to "${app}";

-- What cannot be used for now, each with what is missing. Goes away when it counts.
create table decision_conflict (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  source       text not null,
  id           text not null,
  time         timestamptz not null,
  reason       text not null,
  primary key (municipality, board, decision_id, source, id)
);
call kit_lock_to_board('decision_conflict');
grant select, insert, delete on decision_conflict to "${app}";
