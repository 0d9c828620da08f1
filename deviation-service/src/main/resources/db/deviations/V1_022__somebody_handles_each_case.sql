-- Who handles a deviation, a complaint or a measure; the latest counts. Told to nobody outside.
create table thing_handler (
  municipality     text not null,
  board            text not null,
  thing_id         text not null,
  position         bigint not null generated always as identity,
  -- The login of whoever handles it; null for somebody who has not worked here and is named only.
  caller           text,
  name             text not null,
  title            text,
  assigned_at      timestamptz not null,
  assigned_by      text not null,
  assigned_by_name text not null,
  primary key (municipality, board, thing_id, position)
);
call kit_lock_to_board('thing_handler');
grant select, insert on thing_handler to "${app}";
call kit_erase_with_thing('thing_handler', 'thing_id');

-- What somebody may handle, whose it is, and whether it has ended. Seen with the eyes of whoever asks.
create view handled with (security_invoker = true) as
  select municipality, board, 'DEVIATION' as kind, deviation_id as id, unit, reported_on as since, ended_on is not null as ended
    from deviation
  union all select municipality, board, 'COMPLAINT', complaint_id, unit, received_on, concluded_on is not null from complaint
  union all select m.municipality, m.board, 'MEASURE', m.measure_id, c.unit, m.decided_on, m.followed_up_on is not null
    from measure m left join concern c
      on (c.municipality, c.board, c.kind, c.id) = (m.municipality, m.board, m.concerns_kind, m.concerns_id);
grant select on handled to "${app}";

-- What whoever reported or handles a thing has added to what was written. The original stays as it is.
create table addendum (
  municipality text not null,
  board        text not null,
  thing_id     text not null,
  position     bigint not null generated always as identity,
  added_at     timestamptz not null,
  author       text not null,
  author_name  text not null,
  text         text not null,
  primary key (municipality, board, thing_id, position)
);
call kit_lock_to_board('addendum');
grant select, insert on addendum to "${app}";
call kit_erase_with_thing('addendum', 'thing_id');
