"""What every part stands on: clock, database, outbox, bus, durable jobs, supervised tasks."""
