create table wheel_entry (
  municipality text not null,
  board        text not null,
  entry_id     uuid not null,
  heading      text not null,
  matter_kind  text not null,
  months       int[] not null check (cardinality(months) > 0),
  covers       text not null,
  valid_from   date not null,
  ended_on     date,
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  primary key (municipality, board, entry_id)
);
call kit_lock_to_board('wheel_entry');
grant select, insert, update (ended_on) on wheel_entry to "${app}";

-- What has been proposed, once for each period.
create table wheel_proposal (
  municipality    text not null,
  board           text not null,
  entry_id        uuid not null,
  period          text not null,
  registry_number text not null,
  proposed_at     timestamptz not null,
  primary key (municipality, board, entry_id, period),
  foreign key (municipality, board, entry_id) references wheel_entry
);
call kit_lock_to_board('wheel_proposal');
grant select, insert on wheel_proposal to "${app}";
