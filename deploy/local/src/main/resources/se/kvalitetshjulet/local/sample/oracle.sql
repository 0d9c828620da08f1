-- How many waits each group of a quarter's report holds and how long they have lasted on average, in all and by what the
-- report divides them by, counted from decisions-service's history of events and from nothing else. Written from the text of the law, so that the program's own count can be held against it:
--
--   psql -v municipality=9999 -v board=socn -v quarter=2024-Q4 -f oracle.sql
--
-- Out of its reach: corrections that one after the other change which fact is the latest of its type.

with asked as (
  select municipality, board, first_day, (first_day + interval '3 months' - interval '1 day')::date as last_day
  from (values (:'municipality', :'board', :'quarter')) as given (municipality, board, quarter),
    make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3 - 2, 1) as first_day
),
event as (
  select decision_id, time, source collate "C" as source, id collate "C" as id, happened_on, data,
    split_part(type, '.', 4) as what
  from decision_event join asked using (municipality, board)
),
correction as (
  select decision_id, happened_on as corrected_on, time, source, id, field, value
  from event, jsonb_each_text(data -> 'changes') as change (field, value)
  where what = 'corrected' and value is not null
),

-- The decision: of two, the one recorded first. It has always been as its last correction says.
made as (
  select distinct on (decision_id) decision_id, happened_on as decided_on, data ->> 'serviceType' as service_type,
    data ->> 'legalBasis' as legal_basis, data ->> 'sex' as sex
  from event
  where what = 'made'
  order by decision_id, time, source, id
),
last_word as (
  select distinct on (decision_id, field) decision_id, field, value
  from correction
  order by decision_id, field, corrected_on desc, time desc, source desc, id desc
),
decision as (
  select decision_id, coalesce(day.value::date, decided_on) as decided_on,
    coalesce(kind.value, service_type) as service_type, coalesce(basis.value, legal_basis) as legal_basis,
    coalesce(sexes.value, sex) as sex
  from made
    left join (select * from last_word where field = 'decidedOn') as day using (decision_id)
    left join (select * from last_word where field = 'serviceType') as kind using (decision_id)
    left join (select * from last_word where field = 'legalBasis') as basis using (decision_id)
    left join (select * from last_word where field = 'sex') as sexes using (decision_id)
),

-- What has happened to it since. A correction means the latest fact of its type that had been recorded by then.
correctable (what, field) as (
  values ('execution-started', 'startedOn'), ('execution-started', 'extent'), ('execution-interrupted', 'interruptedOn'),
    ('execution-resumed', 'resumedOn'), ('closed', 'closedOn')
),
meant as (
  select distinct on (c.decision_id, c.source, c.id, c.field)
    c.*, e.source as fact_source, e.id as fact_id
  from correction c
    join correctable using (field)
    join event e on e.decision_id = c.decision_id and e.what = correctable.what and e.time <= c.time
  order by c.decision_id, c.source, c.id, c.field, e.happened_on desc, e.time desc, e.source desc, e.id desc
),
right_value as (
  select distinct on (fact_source, fact_id, field = 'extent')
    fact_source, fact_id, field = 'extent' as is_extent, value
  from meant
  order by fact_source, fact_id, field = 'extent', corrected_on desc, time desc, source desc, id desc
),
fact as (
  select e.decision_id, e.what, e.time, e.source, e.id,
    coalesce(day.value::date, e.happened_on) as day, coalesce(extent.value, e.data ->> 'extent') as extent
  from event e
    left join right_value day on (day.fact_source, day.fact_id) = (e.source, e.id) and not day.is_extent
    left join right_value extent on (extent.fact_source, extent.fact_id) = (e.source, e.id) and extent.is_extent
  where e.what in (select what from correctable)
),

-- Nothing counts before the decision or after its closing; on the day of closing what else happened came first.
closing as (
  select decision_id, min(day) as closed_on
  from fact join decision using (decision_id)
  where what = 'closed' and day >= decided_on
  group by decision_id
),
usable as (
  select fact.*, closed_on
  from fact
    join decision using (decision_id)
    left join closing using (decision_id)
  where day between decided_on and coalesce(closed_on, 'infinity')
),
execution as (
  select decision_id, min(day) as begun_on, min(day) filter (where extent = 'FULL') as executed_on
  from usable
  where what = 'execution-started'
  group by decision_id
),

-- An interruption lasts until the service is resumed, or all of it is in place for the first time.
turn as (
  select decision_id, what = 'execution-interrupted' as stops, day, closed_on,
    case what when 'execution-started' then 1 when 'execution-interrupted' then 2 else 3 end as rank, time, source, id
  from usable join execution using (decision_id)
  where what = 'execution-interrupted' and day >= begun_on
    or what = 'execution-resumed'
    or what = 'execution-started' and extent = 'FULL' and day = executed_on
),
turn_in_order as (
  select turn.*,
    lag(stops) over in_order as stopped_before,
    min(day) filter (where not stops)
      over (partition by decision_id order by day, rank, time, source, id rows between 1 following and unbounded following)
      as going_again_on
  from turn
  window in_order as (partition by decision_id order by day, rank, time, source, id)
),

wait as (
  select decision_id, false as interrupted, decided_on as since,
    coalesce(executed_on, closed_on) as until, executed_on is null as by_closing
  from decision
    left join execution using (decision_id)
    left join closing using (decision_id)
  union all
  select decision_id, true, day, coalesce(going_again_on, closed_on), going_again_on is null
  from turn_in_order
  where stops and not coalesce(stopped_before, false)
),
seen_from_the_last_evening as (
  select decision_id, interrupted, since, by_closing, first_day, last_day,
    case when until <= last_day then until end as until
  from wait, asked
  where since <= last_day
),
reported as (
  select
    case
      when until is null and not interrupted then 'a'
      when until is null then 'b'
      when not by_closing then 'c'
      else 'd'
    end as in_group,
    service_type, legal_basis, sex, coalesce(until, last_day) - since as days
  from seen_from_the_last_evening join decision using (decision_id)
  where coalesce(until >= first_day, true)
    and coalesce(until, last_day) > (since + interval '3 months')::date
),
in_bands as (
  select reported.*,
    case when days <= 180 then 'UP_TO_180' when days <= 365 then 'UP_TO_365' else 'OVER_365' end as band
  from reported
)
-- How long the others waited is not divided, nor averaged.
select in_group, service_type, band, legal_basis, sex, count(*) as number, round(avg(days)) as mean_days,
  in_group in ('a', 'b') and grouping(band, legal_basis, sex) = 7 as has_mean
from in_bands
group by grouping sets (
  (in_group), (in_group, service_type), (in_group, service_type, band), (in_group, band), (in_group, legal_basis),
  (in_group, sex))
having in_group in ('a', 'b') or grouping(band) = 1
order by in_group, service_type, band, legal_basis, sex;
