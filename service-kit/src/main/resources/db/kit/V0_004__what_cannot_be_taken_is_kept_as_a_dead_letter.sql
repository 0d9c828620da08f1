create table dead_letter (
  municipality   text not null,
  board          text not null,
  dead_letter_id uuid not null,
  topic          text not null,
  partition      int not null,
  record_offset  bigint not null,
  record_key     text,
  content_type   text,
  headers        text not null,
  payload        bytea not null,
  reason         text not null,
  detail         text not null,
  status         text not null check (status in ('OPEN', 'REPLAYED', 'DISCARDED')),
  arrived_at     timestamptz not null,
  settled_at     timestamptz,
  settled_by     text,
  settled_reason text,
  primary key (municipality, board, dead_letter_id),
  unique (municipality, board, topic, partition, record_offset)
);
call kit_lock_to_board('dead_letter');
grant select, insert, update on dead_letter to "${app}";
