-- Which unit a thing belonged to when it was read, so that whoever answers for one unit checks its readings; null for what
-- has none. And whether it was read without an assignment that covers it (break-glass).
alter table access_log
  add column unit text,
  add column break_glass boolean not null default false;
create index access_log_of_day on access_log (municipality, board, at);

-- Lag (2001:454) 10 § 3: systematic and recurring checks. Insert and select only, as the log itself.
create table access_log_check (
  municipality    text not null,
  board           text not null,
  check_id        uuid not null,
  from_on         date not null,
  to_on           date not null check (to_on >= from_on),
  -- The units whose readings were looked through; null means the whole board's.
  units           text[],
  readings        bigint not null,
  break_glass     bigint not null,
  result          text not null check (result in ('NOTHING_FOUND', 'SOMETHING_FOUND')),
  note            text,
  checked_at      timestamptz not null,
  checked_by      text not null,
  checked_by_name text not null,
  role            text not null,
  primary key (municipality, board, check_id)
);
call kit_lock_to_board('access_log_check');
grant select, insert on access_log_check to "${app}";
