-- Retention (gallring), as agenda_erase and before it: what a notice and the notice board said of the matter. Its rows stay, with the
-- number that they had on the agenda or in the minutes.
create function agenda_erase_told(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = number) then
    return;
  end if;
  update notice
  set headings = (
      select array_agg(case when told.designation = number then 'Gallrat ärende' else told.heading end order by told.place)
      from unnest(headings, designations) with ordinality as told (heading, designation, place)),
    designations = array_replace(designations, number, '')
  where municipality = of_municipality and board = of_board and number = any (designations);
  update public_notice
  set headings = (
      select array_agg(case when told.designation = number then 'Gallrat ärende' else told.heading end order by told.place)
      from unnest(headings, designations) with ordinality as told (heading, designation, place)),
    designations = array_replace(designations, number, '')
  where municipality = of_municipality and board = of_board and number = any (designations);
end
$$;
revoke execute on function agenda_erase_told from public;
grant execute on function agenda_erase_told to "${app}";
