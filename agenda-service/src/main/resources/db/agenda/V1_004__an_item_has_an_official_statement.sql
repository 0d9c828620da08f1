-- Insert only: the version that was replaced can always be read.
create table official_statement (
  municipality       text not null,
  board              text not null,
  item_id            uuid not null,
  version            int not null,
  dated              date not null,
  title              text not null,
  proposed_decisions text[] not null,
  summary            text not null,
  documents          text[] not null,
  recipients         text[] not null,
  edition            int,
  written_by         text not null,
  written_at         timestamptz not null,
  primary key (municipality, board, item_id, version)
);
call kit_lock_to_board('official_statement');
grant select, insert on official_statement to "${app}";
