import type { Scenarios } from './scenario.ts';

export const usState: Scenarios = {
  regime: 'us_state',
  groups: [
    {
      source: '22 CFR 120.16, 127.1(d) and 127.7; section 38 of the Arms Export Control Act (1976-06-30)',
      url: 'https://www.ecfr.gov/current/title-22/section-127.7',
      says: 'Who knows that a person is debarred may take part in no transaction subject to the ITAR from which it benefits, without written authorization. Other goods are not its subject.',
      listing: { list: 'us_csl:DTC' },
      lines: [
        ['us_exporter', 'export', '1976-06-29', 'nothing'],
        ['us_exporter', 'export', '1976-06-30', 'restricted'],
        ['private_buyer', 'buy', '2024-04-15', 'restricted', 'other goods are not the subject'],
      ],
    },
    {
      source:
        'State Department, Bureau of International Security and Nonproliferation; first trade sanctions of 1990-11-05 (Pub. L. 101-510)',
      url: 'https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/',
      says: 'Sanctions under various authorities, whose measures differ; the notices in the Federal Register are the only complete listing.',
      listing: { list: 'us_csl:ISN' },
      lines: [
        ['us_federal_agency', 'contract', '1990-11-04', 'nothing'],
        ['us_federal_agency', 'contract', '1990-11-05', 'unknown'],
        ['private_buyer', 'buy', '2024-04-15', 'unknown', 'Federal Register notice'],
      ],
    },
  ],
};
