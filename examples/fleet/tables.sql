-- `state` is `open` (may be sent), `look-up` (was sent, and its outcome is not known), or the outcome: `executed`, `rejected`, `not-executed`.
create table if not exists intents (
  id uuid primary key,
  kind text not null,
  details jsonb not null,
  idempotency_key text unique,
  state text not null default 'open',
  attempts int not null default 0,
  sent_by text,
  sent_at timestamptz,
  provider_id text,
  note text,
  created_at timestamptz not null default now(),
  settled_at timestamptz
);

-- Until when no worker starts a job.
create table if not exists pauses (provider text primary key, until timestamptz not null);

create or replace view progress as
select
  sum(n)::int as total,
  (sum(n) filter (where is_settled))::int as settled,
  string_agg(name || ' ' || n, ', ' order by name) as states
from (
  select kind || ' ' || state as name, settled_at is not null as is_settled, count(*) as n
  from intents
  group by 1, 2
) as counts;
