-- A deviation that happened after a measure was found to have its effect, in the same unit and of the same cause as what that
-- measure concerned. Seen with the eyes of whoever asks.
create view recurrence with (security_invoker = true) as
  select d.municipality, d.board, d.deviation_id, d.unit, e.deviation_id as earlier_id, m.measure_id, m.followed_up_on, shared.cause
  from deviation d
  join deviation e on (e.municipality, e.board, e.unit) = (d.municipality, d.board, d.unit) and e.deviation_id <> d.deviation_id
  join measure m on (m.municipality, m.board, m.concerns_kind, m.concerns_id) = (e.municipality, e.board, 'DEVIATION', e.deviation_id)
  cross join lateral (
    select unnest(string_to_array(d.causes, ',')) intersect select unnest(string_to_array(e.causes, ','))) as shared (cause)
  where m.effect = 'ACHIEVED' and d.occurred_on > m.followed_up_on
    and d.status not in ('DUPLICATE', 'NOT_REPORTABLE') and shared.cause <> '';
grant select on recurrence to "${app}";

create index deviation_by_area on deviation (municipality, board, area);
