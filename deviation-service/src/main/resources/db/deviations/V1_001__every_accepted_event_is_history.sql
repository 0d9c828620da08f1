-- A deviation, complaint, lex Sarah report, measure, inspection, risk or control, by the id that its source gave it.
create table thing (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  version      bigint not null,
  primary key (municipality, board, thing_id)
);
call kit_lock_to_board('thing');
grant select, insert, update on thing to "${app}";

-- What has been told of each thing, in the order that we took it. Never changed.
create table deviation_event (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  version      bigint not null,
  source       text not null,
  id           text not null,
  type         text not null,
  time         timestamptz not null,
  data         text not null,
  primary key (municipality, board, thing_id, version)
);
call kit_lock_to_board('deviation_event');
grant select, insert on deviation_event to "${app}";
