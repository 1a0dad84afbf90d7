"""A salon as its file describes it, for tests."""

from parley.catalogue.reading import read_tenant_file
from parley.catalogue.rules.tenant_file import TenantFile

TEXT = """\
id: salon
name: Salon am Beispielplatz
country: de
zone: Europe/Berlin
language: de
currency: EUR
agents: [agent_1]
branches:
  mitte:
    name: Mitte
    address: Beispielplatz 1, Berlin
    region: DE-BE
    hours: Mo-Fr 9:00-18:00; Sa 9-14
    special_days:
      2026-12-24: "09:00-12:00"
      2026-12-31: {hours: closed, name: Silvester}
    transfer_number: 030 23125 009
    numbers:
      - 030 23125 001
      - {number: +49 30 23125 002, pack: clinic}
  nord:
    name: Nord
    hours: {mon-fri: 10:30-19}
    zone: Europe/Vienna
staff:
  mia:
    name: Mia Muster
    branch: mitte
    hours: Di-Sa 9-17
    breaks: täglich 12-12:30
    services: [dauerwelle, schnitt]
  noa:
    name: Noa Beispiel
    branch: nord
    bookable: no
services:
  schnitt:
    name: Haarschnitt
    minutes: 30
    price: "45.00"
    synonyms: [schneiden, Haare schneiden]
    questions:
      - {key: laenge, text: "Wie lang sind die Haare?", required: yes}
  dauerwelle:
    name: Dauerwelle
    price: ab 89,50
    notice_min: 120
    horizon_days: 60
    buffer_after_min: 10
    confirmed_by: staff
    branch: mitte
    phases:
      - {name: Wickeln, minutes: 45}
      - {name: Einwirken, minutes: 30, kind: idle, minutes_max: 40}
      - {name: Schneiden, minutes: 30, staff: any, by: [mia]}
policies:
  tenant:
    cancel_hours_before: 24
    cancel_fees:
      - {below_hours: 12, fee_minor: 1500}
    final: yes
  services:
    dauerwelle: {double_confirm: yes}
suppressions:
  - 030 23125 077
"""


def is_region(region: str) -> bool:
    return region in {"DE-BE", "US-NY"}


def salon(text: str = TEXT) -> TenantFile:
    return read_tenant_file(text, is_region)
