"""The database: its tables, its transactions, its migrations. SQLite and PostgreSQL alike."""
