-- § numbers run through the calendar year of the meetings.
create table paragraph_series (
  municipality   text not null,
  board          text not null,
  year           int not null,
  next_paragraph int not null check (next_paragraph > 0),
  primary key (municipality, board, year)
);
call kit_lock_to_board('paragraph_series');
grant select, insert, update on paragraph_series to "${app}";

create table agenda_item (
  municipality    text not null,
  board           text not null,
  item_id         uuid not null,
  heading         text not null,
  part            text not null check (part in ('OPENING', 'MATTERS', 'CLOSING')),
  span            int not null check (span > 0),
  secret          boolean not null,
  registry_number text,
  origin_kind     text,
  origin_id       text,
  edition         int,
  status          text not null check (status in ('PROPOSED', 'PLACED', 'DECIDED')),
  meeting_id      uuid,
  position        int,
  paragraph_year  int,
  paragraph       int,
  outcome         text,
  points          text[] not null,
  decided_at      timestamptz,
  approved_on     date,
  created_at      timestamptz not null,
  version         bigint not null,
  primary key (municipality, board, item_id),
  foreign key (municipality, board, meeting_id) references meeting,
  foreign key (municipality, board, registry_number) references matter,
  unique (municipality, board, meeting_id, position) deferrable initially deferred,
  unique (municipality, board, paragraph_year, paragraph),
  check ((status = 'PROPOSED') = (meeting_id is null)),
  check ((meeting_id is null) = (position is null)),
  check ((status = 'DECIDED') = (paragraph is not null))
);
create index agenda_item_proposed on agenda_item (municipality, board, created_at) where status = 'PROPOSED';
create index agenda_item_of_matter on agenda_item (municipality, board, registry_number);
call kit_lock_to_board('agenda_item');
-- Deleted is only what never concerned a matter: a standing heading that a meeting does not need.
grant select, insert, update, delete on agenda_item to "${app}";
