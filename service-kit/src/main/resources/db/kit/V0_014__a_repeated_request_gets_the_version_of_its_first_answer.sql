-- The next step is taken with the version that the answer tells.
alter table idempotency_key add column etag text;
