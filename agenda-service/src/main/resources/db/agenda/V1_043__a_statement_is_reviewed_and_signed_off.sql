-- What else the administration says to the board, who answers for it, and the board's list of what each statement considers.
alter table official_statement
  add column deliberation text not null default '',
  add column attached uuid[] not null default '{}',
  add column signatory_names text[] not null default '{}',
  add column signatory_titles text[] not null default '{}',
  add column officer_name text,
  add column officer_phone text,
  add column officer_email text,
  add column checklist_topics text[] not null default '{}',
  add column checklist_applies boolean[] not null default '{}',
  add column checklist_texts text[] not null default '{}';

-- Who has reviewed and signed off which text: a later text is written and nothing more. Insert and select only; it goes with its
-- text when that is erased.
create table statement_step (
  municipality  text not null,
  board         text not null,
  item_id       uuid not null,
  version       int not null,
  step          text not null check (step in ('REVIEWED', 'SIGNED_OFF')),
  done_by       text not null,
  done_by_name  text not null,
  done_by_title text not null,
  done_at       timestamptz not null,
  primary key (municipality, board, item_id, version, step),
  foreign key (municipality, board, item_id, version) references official_statement on delete cascade
);
call kit_lock_to_board('statement_step');
grant select, insert on statement_step to "${app}";
