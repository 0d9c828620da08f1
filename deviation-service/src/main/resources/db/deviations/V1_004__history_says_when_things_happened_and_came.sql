-- The form that all services keep their histories in.
alter table deviation_event add column position bigint generated always as identity;
alter table deviation_event rename column version to sequence;
alter table deviation_event alter column data type jsonb using data::jsonb;
alter table deviation_event add column happened_on date;
alter table deviation_event add column arrived_at timestamptz;

-- The first civil date that the type has, or else the day on which it was recorded; planned days are none.
update deviation_event e set
  type = 'se.kvalitetshjulet.' || type || '.v1',
  happened_on = coalesce(
    cast(coalesce(
      data ->> 'occurredOn', data ->> 'reportedOn', data ->> 'assessedOn', data ->> 'reclassifiedOn', data ->> 'decidedOn',
      data ->> 'followedUpOn', data ->> 'receivedOn', data ->> 'openedOn', data ->> 'requestedOn',
      case when type <> 'control.planned' then data ->> 'on' end) as date),
    cast(time at time zone 'Europe/Stockholm' as date)),
  arrived_at = coalesce(
    (select accepted_at from inbox i
     where (i.municipality, i.board, i.source, i.id) = (e.municipality, e.board, e.source, e.id)), time);

alter table deviation_event alter column happened_on set not null;
alter table deviation_event alter column arrived_at set not null;
alter table deviation_event add unique (municipality, board, source, id);
create index deviation_event_of_thing on deviation_event (municipality, board, thing_id, position);
