-- A projection is what a board's events add up to, in tables of its own. Each row is of a generation, so that another can be
-- folded beside the one that is read, and take its place. A board that has none here reads generation 1.
create table projection_generation (
  municipality  text not null,
  board         text not null,
  projection    text not null,
  generation    int not null,
  state         text not null check (state in ('LIVE', 'FRESH', 'KEPT', 'DROPPED')),
  version       bigint not null default 1,
  started_at    timestamptz,
  folded_to     timestamptz,
  folded_events bigint not null default 0,
  comparison    text,
  job_id        uuid,
  primary key (municipality, board, projection, generation)
);
create unique index projection_generation_live on projection_generation (municipality, board, projection)
  where state = 'LIVE';
call kit_lock_to_board('projection_generation');
grant select, insert, update on projection_generation to "${app}";

-- Which tables a projection has, and in which column they name the thing. What refers to another table is listed after it.
create table projection_table (
  place      smallint generated always as identity primary key,
  projection text not null,
  tab        regclass not null unique,
  key_column text not null
);

-- Every migration that creates such a table calls it.
create procedure reporting_projects(projection text, tab regclass, key_column text) language sql as
$$
insert into projection_table (projection, tab, key_column) values (projection, tab, key_column)
$$;

alter table decision_wait drop constraint decision_wait_municipality_board_decision_id_known_from_fkey;

alter table decision_version add column generation int not null default 1;
alter table decision_version alter column generation drop default;
alter table decision_version drop constraint decision_version_pkey;
alter table decision_version add primary key (municipality, board, generation, decision_id, known_from);
drop index decision_version_now;
create unique index decision_version_now on decision_version (municipality, board, generation, decision_id)
  where known_to is null;

alter table decision_wait add column generation int not null default 1;
alter table decision_wait alter column generation drop default;
alter table decision_wait drop constraint decision_wait_pkey;
alter table decision_wait add primary key (municipality, board, generation, decision_id, known_from, place);
alter table decision_wait add foreign key (municipality, board, generation, decision_id, known_from)
  references decision_version on delete cascade;
drop index decision_wait_due;
create index decision_wait_due on decision_wait (municipality, board, generation, due_on, known_from);

alter table decision_conflict add column generation int not null default 1;
alter table decision_conflict alter column generation drop default;
alter table decision_conflict drop constraint decision_conflict_pkey;
alter table decision_conflict add primary key (municipality, board, generation, decision_id, source, id);

call reporting_projects('decisions', 'decision_version', 'decision_id');
call reporting_projects('decisions', 'decision_wait', 'decision_id');
call reporting_projects('decisions', 'decision_conflict', 'decision_id');

-- A generation is folded in the order in which its events became known.
create index event_learned on event (municipality, board, known_at);

-- Retention (gallring), as before the one door, now from all generations alike.
drop function reporting_erase;
create function reporting_erase(
  of_municipality text, of_board text, things text[], types text, of_projection text)
returns void language plpgsql security definer set search_path = public as
$$
declare
  told        text[];
  generations int[];
  known       record;
begin
  -- Waits for what is being folded just now, so that its rows are seen here. What is folded next finds no events.
  perform from projection_generation
  where municipality = of_municipality and board = of_board and projection = of_projection
  order by generation for update;
  generations := array(
    select 1 union select generation from projection_generation
    where municipality = of_municipality and board = of_board and projection = of_projection);
  told := array(
    select subject from event
    where municipality = of_municipality and board = of_board and subject = any (things)
      and type = 'se.kvalitetshjulet.thing.erased.v1');
  delete from event e
  where e.municipality = of_municipality and e.board = of_board and e.subject = any (told) and e.type like types;
  for known in select tab, key_column from projection_table where projection = of_projection order by place desc loop
    execute format(
      'delete from %s where municipality = $1 and board = $2 and generation = any ($3) and %I = any ($4)',
      known.tab, known.key_column)
    using of_municipality, of_board, generations, told;
  end loop;
end
$$;
revoke execute on function reporting_erase from public;
grant execute on function reporting_erase to "${app}";

-- Takes rows of a generation that is dropped away, so many at most, and says how many. Never those that are read or kept.
create function reporting_drop_rows(
  of_municipality text, of_board text, of_projection text, of_generation int, at_most int)
returns int language plpgsql security definer set search_path = public as
$$
declare
  known record;
  gone  int;
begin
  perform from projection_generation
  where municipality = of_municipality and board = of_board and projection = of_projection
    and generation = of_generation and state = 'DROPPED';
  if not found then
    return 0;
  end if;
  for known in select tab from projection_table where projection = of_projection order by place desc loop
    execute format(
      'delete from %s where ctid = any (array(
         select ctid from %1$s where municipality = $1 and board = $2 and generation = $3 limit $4))', known.tab)
    using of_municipality, of_board, of_generation, at_most;
    get diagnostics gone = row_count;
    if gone > 0 then
      return gone;
    end if;
  end loop;
  return 0;
end
$$;
revoke execute on function reporting_drop_rows from public;
grant execute on function reporting_drop_rows to "${app}";
