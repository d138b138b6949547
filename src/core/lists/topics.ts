/** Lists -> topics of FollowTheMoney (https://followthemoney.tech/explorer/types/topic/), by which its users filter: why somebody stands on a list. */

const SANCTION = ['sanction'];
const EXPORT = ['export.control'];
const FORCED_LABOUR = ['forced.labor'];
/** Excluded from public contracts. */
const DEBARMENT = ['debarment'];

/** By list, or by list and sub-list; a sub-list that is not named has the topics of its list. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  us_bis_entity_list: EXPORT,
  us_bis_dpl: EXPORT,
  us_ofac_sdn: SANCTION,
  us_ofac_cons: SANCTION,
  us_csl: SANCTION,
  'us_csl:EL': EXPORT,
  'us_csl:DPL': EXPORT,
  'us_csl:UVL': EXPORT,
  'us_csl:MEU': EXPORT,
  'us_csl:DTC': DEBARMENT,
  un_sc: SANCTION,
  eu_fsf: SANCTION,
  uk_sl: SANCTION,
  uk_conlist: SANCTION,
  us_dhs_uflpa: FORCED_LABOUR,
  us_dod_1260h: DEBARMENT,
  ca_sema: SANCTION,
  au_dfat: SANCTION,
  ch_seco: SANCTION,
  jp_meti_eul: EXPORT,
  'starter:us_bis_entity_list': EXPORT,
  'starter:us_dod_1260h': DEBARMENT,
  'starter:us_ofac_ns_cmic': SANCTION,
  'starter:us_dhs_uflpa': FORCED_LABOUR,
  'starter:us_ndaa_889': DEBARMENT,
};

/** The topics of a listing; none where the list is of equipment, whose maker is not listed, and none for a list of the user's own, whose file says them itself. */
export function topicsOf(list: string, subList: string | null, covers: 'party' | 'equipment'): readonly string[] {
  if (covers === 'equipment') return [];
  return TOPICS[subList === null ? list : `${list}:${subList}`] ?? TOPICS[list] ?? [];
}
