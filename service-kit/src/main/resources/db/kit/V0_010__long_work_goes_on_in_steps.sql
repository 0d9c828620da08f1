-- Long work that somebody has started. Each step is committed together with how far the work has come by it.
create table job (
  municipality    text not null,
  board           text not null,
  job_id          uuid not null,
  kind            text not null,
  state           text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  done            bigint not null,
  -- Null when nobody knows how much there is to do.
  total           bigint,
  asked           jsonb not null,
  result          jsonb not null,
  problem         jsonb,
  started_by      text not null,
  started_by_name text not null,
  created_at      timestamptz not null,
  started_at      timestamptz,
  ended_at        timestamptz,
  primary key (municipality, board, job_id)
);
create index job_unfinished on job (kind) where state in ('WAITING', 'RUNNING');
create index job_ended on job (ended_at) where ended_at is not null;
call kit_lock_to_board('job');
grant select, insert, update, delete on job to "${app}";
