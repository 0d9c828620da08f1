-- Fields marked (s), by the event that brought them. Read by the person room only, each reading logged first.
create table person (
  municipality       text not null,
  board              text not null,
  decision_id        text not null,
  source             text not null,
  id                 text not null,
  time               timestamptz not null,
  -- Null for what came with the decision itself.
  corrected_on       date,
  identity_number    text not null,
  name               text not null,
  protected_identity boolean not null,
  primary key (municipality, board, decision_id, source, id)
);
call kit_lock_to_board('person');
grant select, insert on person to "${app}";

create table note (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  source       text not null,
  id           text not null,
  time         timestamptz not null,
  happened_on  date not null,
  type         text not null,
  text         text not null,
  primary key (municipality, board, decision_id, source, id)
);
call kit_lock_to_board('note');
grant select, insert on note to "${app}";
