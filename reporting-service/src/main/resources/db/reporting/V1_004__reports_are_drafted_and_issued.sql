-- The one draft of a kind and period. The row stays when the draft has been issued, for its version counts on.
create table report_draft (
  municipality text not null,
  board        text not null,
  kind         text not null,
  period       text not null,
  report_id    text not null,
  version      bigint not null,
  as_of        timestamptz,
  assembled_at timestamptz,
  content_hash text,
  whole        text,
  published    text,
  primary key (municipality, board, kind, period),
  unique (municipality, board, report_id)
);
call kit_lock_to_board('report_draft');
grant select, insert, update on report_draft to "${app}";

-- What has been issued: the bytes that are served, and the chain that shows if one is lost or rewritten.
create table edition (
  municipality  text not null,
  board         text not null,
  report_id     text not null,
  kind          text not null,
  period        text not null,
  edition       int not null,
  supersedes    text,
  as_of         timestamptz not null,
  content_hash  text not null,
  title         text not null,
  issued        text not null,
  whole         text not null,
  published_at  timestamptz not null,
  number        int not null,
  previous_hash text,
  hash          text not null,
  primary key (municipality, board, report_id),
  unique (municipality, board, kind, period, edition),
  unique (municipality, board, number)
);
call kit_lock_to_board('edition');
grant select, insert on edition to "${app}";

-- What has become of an edition, as a fold of its history.
create table edition_state (
  municipality text not null,
  board        text not null,
  report_id    text not null,
  status       text not null,
  stale_since  timestamptz,
  adoption     text,
  released_on  date,
  primary key (municipality, board, report_id),
  foreign key (municipality, board, report_id) references edition
);
call kit_lock_to_board('edition_state');
grant select, insert, update on edition_state to "${app}";

create table edition_event (
  position     bigint generated always as identity primary key,
  municipality text not null,
  board        text not null,
  report_id    text not null,
  at           timestamptz not null,
  what         text not null,
  by_whom      text not null
);
create index edition_event_of on edition_event (municipality, board, report_id, position);
call kit_lock_to_board('edition_event');
grant select, insert on edition_event to "${app}";
