-- Who recorded an event here, when a person did: by a correction, or by a file that was read in. Told to nobody outside.
create table decision_event_author (
  municipality text not null,
  board        text not null,
  decision_id  text not null,
  source       text not null,
  id           text not null,
  caller       text not null,
  caller_name  text not null,
  primary key (municipality, board, decision_id, source, id)
);
call kit_lock_to_board('decision_event_author');
grant select, insert on decision_event_author to "${app}";
call kit_erase_with_thing('decision_event_author', 'decision_id');
