-- Insert only: that the board has answered whoever asked, or declined to and why.
create table matter_answer (
  municipality    text not null,
  board           text not null,
  registry_number text not null,
  kind            text not null check (kind in ('ANSWERED', 'DECLINED')),
  on_day          date not null,
  due_on          date,
  reason          text,
  noted_at        timestamptz not null,
  noted_by        text not null,
  noted_by_name   text not null,
  primary key (municipality, board, registry_number),
  foreign key (municipality, board, registry_number) references matter on delete cascade,
  check ((kind = 'DECLINED') = (reason is not null))
);
call kit_lock_to_board('matter_answer');
grant select, insert on matter_answer to "${app}";
