alter table meeting add column remote boolean not null default false;
