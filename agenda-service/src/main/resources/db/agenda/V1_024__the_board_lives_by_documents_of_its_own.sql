-- Insert only: a new version keeps the old one.
create table governing_document (
  municipality  text not null,
  board         text not null,
  document_id   uuid not null,
  version       int not null check (version > 0),
  title         text not null,
  owner         text not null,
  adopted_by    text not null,
  adopted_on    date not null,
  paragraph     text,
  next_review   date,
  ended_on      date,
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  primary key (municipality, board, document_id, version)
);
call kit_lock_to_board('governing_document');
grant select, insert on governing_document to "${app}";
