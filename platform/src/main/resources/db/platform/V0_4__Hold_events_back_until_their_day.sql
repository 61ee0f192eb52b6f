-- Facts are told when they are so: the relay leaves a row alone until it is due.
alter table outbox add column due_at timestamptz;
