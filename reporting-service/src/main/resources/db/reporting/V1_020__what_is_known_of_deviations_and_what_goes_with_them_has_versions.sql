-- What the events of a deviation, a measure, a complaint, a lex Sarah report, an inspection, a risk or a control add up to, from
-- when to when we knew it so. A version is closed, never changed. The fact is what the annual reports count of it, as JSON.
create table quality_version (
  municipality text not null,
  board        text not null,
  generation   int not null,
  thing_id     text not null,
  kind         text not null check (
    kind in ('DEVIATION', 'MEASURE', 'COMPLAINT', 'LEX_SARAH', 'INSPECTION', 'RISK', 'CONTROL')),
  known_from   timestamptz not null,
  known_to     timestamptz,
  on_day       date not null,
  fact         text not null,
  primary key (municipality, board, generation, thing_id, kind, known_from)
);
create unique index quality_version_now on quality_version (municipality, board, generation, thing_id, kind)
  where known_to is null;
create index quality_version_of_year on quality_version (municipality, board, generation, on_day, known_from);
create index quality_version_opened on quality_version (municipality, board, generation, known_from);
call kit_lock_to_board('quality_version');
grant select, insert on quality_version to "${app}";
grant update (known_to) on quality_version to "${app}";

-- What cannot be used for now, each with what is missing. Goes away when it counts.
create table quality_conflict (
  municipality text not null,
  board        text not null,
  generation   int not null,
  thing_id     text not null,
  kind         text not null,
  source       text not null,
  id           text not null,
  time         timestamptz not null,
  reason       text not null,
  primary key (municipality, board, generation, thing_id, source, id)
);
call kit_lock_to_board('quality_conflict');
grant select, insert, delete on quality_conflict to "${app}";

call reporting_projects('quality', 'quality_version', 'thing_id');
call reporting_projects('quality', 'quality_conflict', 'thing_id');

-- Finished numbers are read by what they are about, as they were known at a moment.
create index event_figure_reported on event (municipality, board, subject, known_at)
  where type = 'se.kvalitetshjulet.activity.figure-reported.v1';
