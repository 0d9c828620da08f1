-- Where each edition of a report stands in reporting-service's chain, as it was told when it was issued. Insert and select
-- only: this copy is what shows that the chain there has been cut or written anew. Two links with one number are both
-- kept, for that is just what it would look like.
create table report_link (
  municipality  text not null,
  board         text not null,
  number        int not null,
  hash          text not null,
  previous_hash text,
  report_id     text not null,
  kind          text not null,
  period        text not null,
  edition       int not null,
  heard_at      timestamptz not null,
  primary key (municipality, board, number, hash)
);
call kit_lock_to_board('report_link');
grant select, insert on report_link to "${app}";
