-- Retention (gallring): where a thing leaves rows behind.
call kit_erase_with_thing('thing', 'thing_id');
call kit_erase_with_thing('secret', 'thing_id');
call kit_erase_with_thing('deviation_event', 'thing_id');
