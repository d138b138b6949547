/** The official lists that the starter restates acts of, by their own id; the first one gives a party its caption. */
export const subLists: Readonly<Record<string, string>> = {
  us_bis_entity_list: 'BIS Entity List',
  us_dod_1260h: 'DoD Section 1260H List of Chinese Military Companies',
  us_ofac_ns_cmic: 'OFAC Non-SDN Chinese Military-Industrial Complex Companies List',
  us_dhs_uflpa: 'UFLPA Entity List',
  us_ndaa_889: 'NDAA FY2019 section 889',
  us_fcc_covered: 'FCC Covered List',
};
