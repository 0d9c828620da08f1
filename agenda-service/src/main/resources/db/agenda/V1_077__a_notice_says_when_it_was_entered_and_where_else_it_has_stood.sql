-- This is the notice board, so a notice stands from the day when it is entered. One that has stood on another board before, because the
-- municipality came here later, says where and why; its days are those of that board. Of earlier ones nobody knows otherwise.
alter table public_notice add column entered_on date, add column stood_elsewhere text;
update public_notice set entered_on = posted_on;
alter table public_notice
  alter column entered_on set not null,
  add constraint stood_here_from_the_day_it_was_entered check (posted_on = entered_on or stood_elsewhere is not null);
