-- To whom an edition has been sent, when and how, once each. Insert and select only.
create table edition_sent (
  municipality text not null,
  board        text not null,
  report_id    text not null,
  recipient    text not null,
  sent_on      date not null,
  how          text not null,
  at           timestamptz not null,
  by_subject   text not null,
  by_name      text not null,
  by_title     text not null,
  primary key (municipality, board, report_id, recipient),
  foreign key (municipality, board, report_id) references edition
);
call kit_lock_to_board('edition_sent');
grant select, insert on edition_sent to "${app}";
