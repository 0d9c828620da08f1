-- What people write in the sections of a report, a row for each version. Insert and select only: an earlier version is brought
-- back as a new one.
create table written_version (
  municipality text not null,
  board        text not null,
  kind         text not null,
  period       text not null,
  section_id   text not null,
  version      int not null,
  text         text not null,
  -- What each passage's bound figures were printed as when it was written, as JSON.
  remembered   text not null,
  how          text not null check (how in ('SAVED', 'AUTOSAVED', 'RESTORED', 'CONFIRMED')),
  restored     int,
  -- By the board's own clock, so that an assembling as of a moment takes what was written by then.
  saved_at     timestamptz not null,
  by_subject   text not null,
  by_name      text not null,
  by_title     text not null,
  primary key (municipality, board, kind, period, section_id, version)
);
call kit_lock_to_board('written_version');
grant select, insert on written_version to "${app}";
