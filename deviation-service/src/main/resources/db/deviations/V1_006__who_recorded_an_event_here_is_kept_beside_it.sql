-- Who recorded an event here, when a person did. Told to nobody outside.
create table thing_event_author (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  source       text not null,
  id           text not null,
  caller       text not null,
  caller_name  text not null,
  primary key (municipality, board, thing_id, source, id)
);
call kit_lock_to_board('thing_event_author');
grant select, insert on thing_event_author to "${app}";
call kit_erase_with_thing('thing_event_author', 'thing_id');

-- Who reported a thing, and so sees it whatever unit it belongs to.
create table thing_reporter (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  caller       text not null,
  primary key (municipality, board, thing_id)
);
create index thing_reporter_by_caller on thing_reporter (municipality, board, caller);
call kit_lock_to_board('thing_reporter');
grant select, insert on thing_reporter to "${app}";
call kit_erase_with_thing('thing_reporter', 'thing_id');
