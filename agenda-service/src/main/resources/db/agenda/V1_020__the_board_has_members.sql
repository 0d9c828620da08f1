-- Terms of office. Insert only: a change ends one term and begins another, and what was wrong is put right by a later version of the
-- same term. So it can be said who sat on any day, and what was known of it when.
create table term_of_office (
  municipality     text not null,
  board            text not null,
  term_id          uuid not null,
  version          int not null check (version > 0),
  member_id        uuid not null,
  name             text not null,
  party            text not null,
  seat             text not null check (seat in ('ORDINARY', 'SUBSTITUTE')),
  office           text not null check (office in ('CHAIR', 'FIRST_VICE_CHAIR', 'SECOND_VICE_CHAIR', 'NONE')),
  substitute_order int not null check ((seat = 'SUBSTITUTE') = (substitute_order > 0)),
  login            text,
  valid_from       date not null,
  valid_to         date,
  struck           boolean not null,
  reason           text,
  recorded_by      text not null,
  recorded_at      timestamptz not null,
  primary key (municipality, board, term_id, version),
  check (valid_to >= valid_from)
);
create index term_of_office_of_member on term_of_office (municipality, board, member_id);
call kit_lock_to_board('term_of_office');
grant select, insert on term_of_office to "${app}";
