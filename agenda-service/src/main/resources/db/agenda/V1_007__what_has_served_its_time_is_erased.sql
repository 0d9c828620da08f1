-- Retention (gallring). The application may not delete a matter, so this is the one door, and it opens only for one whose
-- erasure has been told. Its number is never used again.
-- A meeting keeps its paragraph with its outcome, which others refer to, and nothing of what it was about. Issued notices
-- stay, as issued editions of reports do.
create function agenda_erase(of_municipality text, of_board text, number text)
returns void language plpgsql security definer set search_path = public as
$$
begin
  if not exists (
    select from erased_thing
    where municipality = of_municipality and board = of_board and thing_id = number) then
    return;
  end if;
  delete from official_statement s using agenda_item i
  where i.municipality = of_municipality and i.board = of_board and i.registry_number = number
    and (s.municipality, s.board, s.item_id) = (i.municipality, i.board, i.item_id);
  delete from agenda_item
  where municipality = of_municipality and board = of_board and registry_number = number and status = 'PROPOSED';
  update agenda_item
  set heading = 'Gallrat ärende', registry_number = null, origin_kind = null, origin_id = null, edition = null,
    points = '{}', version = version + 1
  where municipality = of_municipality and board = of_board and registry_number = number;
  delete from unused_edition
  where municipality = of_municipality and board = of_board and registry_number = number;
  delete from matter
  where municipality = of_municipality and board = of_board and registry_number = number;
  delete from outbox
  where municipality = of_municipality and board = of_board
    and key = of_municipality || '/' || of_board || '/' || number;
end
$$;
revoke execute on function agenda_erase from public;
grant execute on function agenda_erase to "${app}";
