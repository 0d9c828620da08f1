-- A run of retention (gallring): first a proposal, then the decision, then the erasing. Its state goes on; who decided what,
-- and what was erased, is only added to.
create table retention_run (
  municipality     text not null,
  board            text not null,
  run_id           uuid not null,
  state            text not null check (state in ('JUDGING', 'PROPOSED', 'SUPERSEDED', 'ERASING', 'DONE', 'FAILED')),
  -- The day that things were judged as of.
  judged_on        date not null,
  proposed_at      timestamptz not null,
  proposed_by      text not null,
  proposed_by_name text not null,
  judged           bigint not null default 0,
  to_erase         bigint not null default 0,
  -- How many stay for each reason.
  kept             jsonb not null default '{}',
  ended_at         timestamptz,
  -- The work that is done in the background, or was done last.
  job_id           uuid,
  primary key (municipality, board, run_id)
);
-- One at a time: nothing is judged or erased beside another run of the board's.
create unique index retention_run_going on retention_run (municipality, board) where state in ('JUDGING', 'ERASING');
call kit_lock_to_board('retention_run');
grant select, insert, update on retention_run to "${app}";

-- That the proposal is to be carried out. Insert and select only.
create table retention_decision (
  municipality    text not null,
  board           text not null,
  run_id          uuid not null,
  decided_at      timestamptz not null,
  decided_by      text not null,
  decided_by_name text not null,
  role            text not null,
  -- What the decision rests on: the number of the board's plan for its documents.
  reference       text,
  primary key (municipality, board, run_id),
  foreign key (municipality, board, run_id) references retention_run
);
call kit_lock_to_board('retention_decision');
grant select, insert on retention_decision to "${app}";

-- What is proposed to go and has not gone yet, with the version that was judged.
create table retention_candidate (
  municipality text not null,
  board        text not null,
  run_id       uuid not null,
  thing_id     text not null,
  version      bigint not null,
  primary key (municipality, board, run_id, thing_id)
);
call kit_lock_to_board('retention_candidate');
grant select, insert, delete on retention_candidate to "${app}";

-- What the latest proposal keeps, and what was proposed to go and stayed. It says something of the thing, and goes with it.
create table retention_kept (
  municipality text not null,
  board        text not null,
  run_id       uuid not null,
  thing_id     text not null,
  reason       text not null,
  until_day    date,
  primary key (municipality, board, run_id, thing_id)
);
create index retention_kept_by_reason on retention_kept (municipality, board, run_id, reason, thing_id);
call kit_lock_to_board('retention_kept');
call kit_erase_with_thing('retention_kept', 'thing_id');
grant select, insert, delete on retention_kept to "${app}";

-- The register of what a run has erased. Insert and select only.
create table retention_erased (
  municipality text not null,
  board        text not null,
  run_id       uuid not null,
  thing_id     text not null,
  erased_on    date not null,
  primary key (municipality, board, run_id, thing_id)
);
call kit_lock_to_board('retention_erased');
grant select, insert on retention_erased to "${app}";
