-- The headings that a new agenda of the board begins and ends with. Insert only: a meeting's agenda shows what the template was when it
-- was planned, and earlier templates can be read. A board without one has the installation's.
create table agenda_template (
  municipality    text not null,
  board           text not null,
  version         int not null check (version > 0),
  headings        text[] not null,
  kinds           text[] not null,
  parts           text[] not null,
  written_by      text not null,
  written_by_name text not null,
  written_at      timestamptz not null,
  primary key (municipality, board, version)
);
call kit_lock_to_board('agenda_template');
grant select, insert on agenda_template to "${app}";
